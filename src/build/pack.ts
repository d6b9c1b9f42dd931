// npm run pack -- check FOLDER..., npm run pack -- build FOLDER [-o FILE]: for people who write packs.
import { runPackCommand } from './pack-command'

process.exitCode = await runPackCommand(process.argv.slice(2), {
  // npm runs scripts in the project's folder; the words are meant from where the person stands.
  folder: process.env.INIT_CWD ?? process.cwd(),
  print: line => console.log(line),
  complain: line => console.error(line),
})
