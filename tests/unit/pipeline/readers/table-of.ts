import type { ColumnMapping, SourceFile } from '../../../../src-main/domain/article.ts'
import type { Result } from '../../../../src-main/domain/result.ts'
import type { ReadDocument } from '../../../../src-main/pipeline/draft.ts'
import { openContainer } from '../../../../src-main/pipeline/read-article.ts'
import type { Container } from '../../../../src-main/pipeline/readers/reader.ts'
import { record } from '../../../../src-main/pipeline/readers/record.ts'

/** What was asked for; the test fails with the problem otherwise. */
export function known<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** The code and the sentence of a problem, null where there is none. */
export const problemOf = (result: Result<unknown>) => (result.ok ? null : result.problem)

/** Opens a file as whoever imports it does. */
export const open = (file: SourceFile, mappings: readonly ColumnMapping[] = []): Promise<Result<Container>> =>
  openContainer(file, mappings)

export const namesOf = async (file: SourceFile): Promise<string[]> =>
  known(await open(file)).members.map(({ name }) => name)

/** What a member says, as it is written in its small file. */
export interface Written {
  readonly roles: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
  readonly notes?: readonly string[]
}

export async function written(container: Container, index: number): Promise<Written> {
  const bytes = known(await container.unpack(index))
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** The cells of every row of a file, in the order of its columns. */
export async function cellsOf(file: SourceFile): Promise<string[][]> {
  const container = known(await open(file))
  const rows = await Promise.all(container.members.map((_, i) => written(container, i)))
  return rows.map(({ columns }) => Object.values(columns))
}

/** The article that a member is. */
export async function articleOf(container: Container, index: number): Promise<Result<ReadDocument>> {
  const bytes = known(await container.unpack(index))
  return record.read({ name: container.members[index]?.name ?? '', bytes })
}
