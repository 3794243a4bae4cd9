export { dispatch } from '../services/dispatch.ts'
