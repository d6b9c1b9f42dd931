import { runPackCommand } from '../../../src/build/pack-command'

/** What the command printed, complained of and gave as its exit code. */
export interface PackRun {
  readonly code: number
  readonly printed: readonly string[]
  readonly complaints: readonly string[]
}

/** Runs the command as a person would who stands in `folder`. */
export async function runPack(words: readonly string[], folder = '/'): Promise<PackRun> {
  const printed: string[] = []
  const complaints: string[] = []
  const code = await runPackCommand(words, {
    folder,
    print: line => printed.push(line),
    complain: line => complaints.push(line),
  })
  return { code, printed, complaints }
}
