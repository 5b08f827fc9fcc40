import { writeFileSync } from 'node:fs';
import { languages } from '../dist/i18n/languages.js';
import { defaultTemplate } from '../dist/minutes/template/default-template.js';

// Writes the default templates beside this file. Run from the project's root: npm run build && node templates/make.mjs

for (const [locale, words] of Object.entries(languages))
  writeFileSync(`templates/minutes-${locale}.docx`, await defaultTemplate(words));
