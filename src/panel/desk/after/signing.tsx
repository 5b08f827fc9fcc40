import { Button } from '@fluentui/react-components';
import type { ShownSigner, SigningSection } from '../../../views/after-sections.ts';
import type { You } from '../../../views/sections.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';

/** Who signs, and when they did; a signature that is still to come is given here, also for one who signed on paper. */
export const Signing = ({
  signing: { signers },
  released,
  you,
}: {
  readonly signing: SigningSection;
  readonly released: boolean;
  readonly you: You;
}) => {
  const { panel, cards } = useWords();
  const { after } = panel;
  const { ask } = useSession();
  const told = ({ signed, otherwise }: ShownSigner): string =>
    signed === null ? after.notSigned : otherwise ? after.signedOtherwise(signed) : after.signed(signed);
  const signOwn = (
    <Button size="small" onClick={() => void ask({ type: 'SignOff', whom: { self: true } })}>
      {cards.buttons.signOff}
    </Button>
  );
  return (
    <section aria-label={after.signing}>
      <h2>{after.signing}</h2>
      {signers.length === 0 && <p>{after.noSigners}</p>}
      {signers.length === 0 && !released && signOwn}
      <ul className="signers">
        {signers.map((signer) => {
          const { id, name, role, signed, otherwise } = signer;
          const awaited = !released && (signed === null || otherwise);
          return (
            <li key={id}>
              <span className="who">
                {name}
                {role && <span className="quiet"> {cards.roles[role]}</span>}
                <span className="quiet signed">{told(signer)}</span>
              </span>
              {/* The primary button signs where that is what comes next. */}
              {awaited && id === you.person && you.next.step !== 'sign off' && signOwn}
              {awaited && id !== you.person && (
                <Button
                  size="small"
                  aria-label={`${after.onPaper}: ${name}`}
                  onClick={() => void ask({ type: 'SignOff', whom: { name } })}
                >
                  {after.onPaper}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
