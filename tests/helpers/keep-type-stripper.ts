// Node takes the types off a .ts file with a WebAssembly module, in every thread anew. While only threads use it, the
// module is compiled for the first and freed with the last of them, hundreds of times in a run of tests, and V8 13.6
// now and then dies of that ("Check failed: jit_page_->allocations_.erase(addr) == 1", nodejs/node#64500). Used once in
// the main thread, it is compiled once, shared by all threads, and stays.
import { stripTypeScriptTypes } from 'node:module'

stripTypeScriptTypes('let it: unknown')
