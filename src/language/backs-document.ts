import { words } from './vocabulary/words.ts';

const backs = new RegExp(words.items.backs, 'iu');
const onlyForOpinion = new RegExp(words.items.onlyForOpinion, 'iu');
const proposal = new RegExp(words.documents.draft, 'iu');

/** Whether a position backs the document it is about; one that says "förslag" itself leaves the document a proposal. */
export const backsDocument = (position: string): boolean =>
  backs.test(position) && !onlyForOpinion.test(position) && !proposal.test(position);
