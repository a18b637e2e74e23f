/** Reads the mails of a folder and parses them with remark, and nothing else: the yardstick of the part `stages`. */
import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();
for (const name of readdirSync('emails')) {
  const text = readFileSync(`emails/${name}`, 'utf8');
  parser.parse(text.slice(text.indexOf('\n---', 3) + 4));
}
