// npm run schema: writes the pack format as JSON Schema into docs/schema.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeJsonSchemas } from './json-schemas'

const FOLDER = 'docs/schema'

await mkdir(FOLDER, { recursive: true })
for (const [name, text] of writeJsonSchemas()) {
  await writeFile(join(FOLDER, name), text)
  console.log(join(FOLDER, name))
}
