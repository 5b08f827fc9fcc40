import { rememberHomes } from '../../src/app/remember-homes.ts';
import { conversationsContract } from '../contracts/conversations.ts';
import { filingsContract } from '../contracts/filings.ts';
import { journalContract } from '../contracts/journal.ts';
import { templatesContract } from '../contracts/templates.ts';
import { memoryConversations, memoryFilings, memoryJournal, memoryTemplates } from '../support/memory.ts';

// What the desk is tested over must keep the promises of the real thing.
const { journal } = memoryJournal();
const conversations = memoryConversations();
const filings = memoryFilings();
const templates = memoryTemplates();

journalContract('in memory', () => [journal, journal]);
conversationsContract('in memory', () => ({ conversations, journal }));
filingsContract('in memory', () => filings);
templatesContract('in memory', () => templates);

const remembered = rememberHomes(memoryConversations());
conversationsContract('in memory, with each meeting’s chat remembered', () => ({ conversations: remembered, journal }));
