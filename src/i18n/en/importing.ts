import type { importing as swedish } from '../sv/importing.ts';
import type { Wording } from '../wording.ts';

export const importing: Wording<typeof swedish> = {
  help: {
    about:
      'Reads a folder of earlier minutes, and the folders in it, into the register of the board. Then search finds their positions.',
    again: 'The command can be run again: nothing is doubled, and a changed file takes the place of what it said.',
  },
  options: {
    board: 'name, abbreviation or chat of the board; needed where Klubba has several boards',
    link: 'the web address of the folder where the files lie already, so that search links there; otherwise they are put in the archive among what is released',
    remove:
      'in the place of a folder: takes all that was read for the board out of the register; files in the archive stay',
    json: 'the report as JSON',
    lang: 'language of the report: sv or en',
  },
  noFolder: (folder) => `There is no folder ${folder}, or it cannot be read.`,
  emptyFolder: (folder) => `The folder ${folder} holds no files.`,
  badLink: (link) =>
    `--link is the web address of the folder where the files lie, such as https://example.org/minutes/, not ${link}.`,
  noBoard: 'There is no board to read them for. Add Klubba to the chat of the board first, then run this again.',
  noSuchBoard: (wanted, boards) => `No board is called ${wanted}. There are:\n${boards}`,
  severalBoards: (boards) => `Choose a board with --board. There are:\n${boards}`,
  inUse: (folder) =>
    `Klubba is running and uses ${folder}. Stop Klubba, import, and start again. With a database server (DATABASE_URL) it can be done while Klubba runs.`,
  nameless: 'chat without a name',
  begins: (files, board) => `Reading ${files} ${files === 1 ? 'file' : 'files'} into the register of ${board}.`,
  removed: (files, board) =>
    `What was read for ${board} is taken out of the register: ${files} ${files === 1 ? 'file' : 'files'}. Files in the archive stay.`,
  waits: (seconds) => `The archive or the database does not answer. Next try in ${seconds} s.`,
  stopped:
    'The archive or the database does not answer. What was read is kept: run the same command again in a while, and the rest is done.',
  fault: 'The import cannot be done:',
  outcomes: { read: 'read', doubtful: 'to check', copy: 'copy', refused: 'not read' },
  positions: (count) => `${count} ${count === 1 ? 'position' : 'positions'}`,
  sum: (files, outcomes, positions) =>
    `${files} ${files === 1 ? 'file' : 'files'}: ${outcomes}. The register has ${positions} from them; write search in the chat to find them.`,
  notes: {
    noPositions: 'No positions were found.',
    otherBoard: (name) => `The file is of another board: ${name}.`,
    sameMeeting: (file) => `The same meeting as ${file}; both are kept.`,
    heldHere: 'Klubba itself recorded a meeting of that day; search shows both, apart.',
    personalNumber: (lines) =>
      `A personal identity number in the file (line ${lines}); the register hides the last digits, the file does not.`,
    lines: (lines) => `(line ${lines})`,
    copyOf: (file) => `The same file as ${file}.`,
  },
  unread: {
    empty: 'The file is empty.',
    'nothing recognised': 'No items were found; items should have numbers.',
    locked: 'The file has a password. Save it without one.',
    'pdf without text': 'The PDF has no text, only pictures; it may be scanned.',
    'pdf without letters': 'The text of the PDF is stored in a way that hides its letters.',
    'pdf too long': 'The PDF has more than 200 pages.',
    'pdf broken': 'The PDF is damaged.',
    'too large': 'The file is too large: at most 10 MB, 500,000 characters and 10,000 lines.',
    macros: 'The file contains macros. Save it as .docx without macros.',
    'zip bomb': 'The file is too large when unpacked.',
    'too complex': 'The file is made of too many parts, or took too long.',
    busy: 'The machine could not keep up. Run the command again.',
    unsupported: 'Not read: only .docx, .odt, .pdf with text, .txt and .md.',
    broken: 'The file is damaged. Open and save it in Word.',
    'not reachable': 'The file cannot be read from the disk.',
  },
};
