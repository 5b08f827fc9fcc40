import { cacheConversations } from '../../src/app/desk/conversation-cache.ts';
import { noPeers } from '../../src/app/ports/peers.ts';
import { calledPositionsContract } from '../contracts/called-positions.ts';
import { conversationsContract } from '../contracts/conversations.ts';
import { filingsContract } from '../contracts/filings.ts';
import { journalContract } from '../contracts/journal.ts';
import { oldMinutesContract } from '../contracts/old-minutes.ts';
import { outboxContract } from '../contracts/outbox.ts';
import { postedCardsContract } from '../contracts/posted-cards.ts';
import { rosterStoreContract } from '../contracts/roster-store.ts';
import { signedDocumentsContract } from '../contracts/signed-documents.ts';
import { templatesContract } from '../contracts/templates.ts';
import {
  memoryCalledPositions,
  memoryCards,
  memoryConversations,
  memoryFilings,
  memoryJournal,
  memoryOutbox,
  memorySignedDocuments,
  memoryTemplates,
} from '../support/memory.ts';
import { memoryOldMinutes } from '../support/memory-old-minutes.ts';

// What the desk is tested over must keep the promises of the real thing.
const { journal } = memoryJournal();
const { conversations, rosterStore } = memoryConversations(journal);
const filings = memoryFilings();
const templates = memoryTemplates();
const cards = memoryCards();
const outbox = memoryOutbox();
const calledPositions = memoryCalledPositions();

journalContract('in memory', () => [journal, journal]);
conversationsContract('in memory', () => ({ conversations, journal }));
rosterStoreContract('in memory', () => ({ rosterStore, conversations, journal }));
filingsContract('in memory', () => filings);
templatesContract('in memory', () => templates);
postedCardsContract('in memory', () => cards);
calledPositionsContract('in memory', () => [calledPositions, calledPositions]);
const oldMinutes = memoryOldMinutes();
oldMinutesContract('in memory', () => oldMinutes);
outboxContract('in memory', () => outbox);
const signed = memorySignedDocuments();
signedDocumentsContract('in memory', () => signed);

const remembered = cacheConversations(memoryConversations(journal).conversations, noPeers);
conversationsContract('in memory, with each meeting’s chat remembered', () => ({ conversations: remembered, journal }));
