import { useId } from 'react';
import { useWords } from '../../words/words.ts';

/** To whom a matter is sent for comment and by when they answer. */
export const ReferralFields = ({
  to,
  until,
  fill,
}: {
  readonly to: string;
  readonly until: string;
  readonly fill: (part: { readonly to: string } | { readonly until: string }) => void;
}) => {
  const { referral } = useWords().cards;
  const id = useId();
  return (
    <>
      <div className="field in-row">
        <label htmlFor={`${id}to`}>{referral.to}</label>
        <input
          id={`${id}to`}
          value={to}
          placeholder={referral.toHint}
          onChange={({ target }) => fill({ to: target.value })}
        />
      </div>
      <div className="field in-row">
        <label htmlFor={`${id}until`}>{referral.until}</label>
        <input
          id={`${id}until`}
          value={until}
          placeholder={referral.untilHint}
          onChange={({ target }) => fill({ until: target.value })}
        />
      </div>
    </>
  );
};
