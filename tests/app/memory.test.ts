import { rememberHomes } from '../../src/app/remember-homes.ts';
import { conversationsContract } from '../contracts/conversations.ts';
import { filingsContract } from '../contracts/filings.ts';
import { journalContract } from '../contracts/journal.ts';
import { memoryConversations, memoryFilings, memoryJournal } from '../support/memory.ts';

// What the desk is tested over must keep the promises of the real thing.
const { journal } = memoryJournal();
const conversations = memoryConversations();
const filings = memoryFilings();

journalContract('in memory', () => [journal, journal]);
conversationsContract('in memory', () => ({ conversations, journal }));
filingsContract('in memory', () => filings);

const remembered = rememberHomes(memoryConversations());
conversationsContract('in memory, with each meeting’s chat remembered', () => ({ conversations: remembered, journal }));
