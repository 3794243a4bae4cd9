import { useState } from 'react'
import { oneAtATime } from './one-at-a-time.ts'

/** For what a form does: pressed again while it is being done, it is not done again. */
export const useOneAtATime = () => useState(oneAtATime)[0]
