import { writeFileSync } from "node:fs";
import { generatedPages } from "./docs/pages";

for (const [file, page] of Object.entries(generatedPages)) {
  writeFileSync(file, page());
  console.log(`Written: ${file}`);
}
