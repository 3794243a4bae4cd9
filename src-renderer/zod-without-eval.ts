// Zod writes validators as source text where it may. The page's policy forbids that; asking would log a violation each
// time, so it is told not to ask. Imported before any schema is made.
import { config } from 'zod/v4/core'

config({ jitless: true })
