import { useState } from 'react';
import { useStore } from 'zustand';
import type { SignOff } from '../../../report/review/review.ts';
import { longestText } from '../../../report/review/review-fields.ts';
import { verdictWords, words } from '../../../report/review/review-words.ts';
import { type Standing, standingOf } from '../../../report/review/standing-of.ts';
import { sign } from '../../review/review-actions.ts';
import { type OpenReview, reviewStore } from '../../review/review-store.ts';
import { useApp } from '../../state/use-app.ts';
import { dateTime } from '../projects/times.ts';
import { Section } from '../section.tsx';

/** Who has signed, whether for the state on screen, and a form to sign that. */
export function SignOffs({ open }: { readonly open: OpenReview }) {
  const language = useApp((state) => state.language);
  const standings = standingOf(open.review, open.hash);
  return (
    <Section title={words.signOffs[language]}>
      {standings.length === 0 ? <p className="empty">{words.noSignOffs[language]}</p> : null}
      <ul className="sign-offs">
        {standings.map((standing) => (
          <SignOffRow key={standing.signOff.id} standing={standing} />
        ))}
      </ul>
      <SignForm open={open} />
    </Section>
  );
}

function SignOffRow({ standing: { signOff, holds, isOfThis } }: { standing: Standing }) {
  const language = useApp((state) => state.language);
  const standing = holds ? words.holds : isOfThis ? words.replaced : words.otherState;
  return (
    <li data-testid="sign-off" data-holds={holds}>
      <p className="said-by">
        <b className="cut">{signOff.name}</b>
        <time dateTime={signOff.date}>{dateTime(Date.parse(signOff.date), language)}</time>
        <span className={`verdict ${holds ? signOff.verdict : 'void'}`}>
          {signOff.verdict === 'approved' ? '✓' : '✕'} {verdictWords[signOff.verdict][language]}
        </span>
      </p>
      {signOff.note === '' ? null : <p className="said-text">{signOff.note}</p>}
      <p className={holds ? 'ok' : 'muted'}>
        {standing[language]} · <span className="hash">{signOff.hash.slice(0, 12)}</span>
      </p>
    </li>
  );
}

const verdicts: readonly SignOff['verdict'][] = ['approved', 'rejected'];

function SignForm({ open }: { readonly open: OpenReview }) {
  const language = useApp((state) => state.language);
  const reviewer = useStore(reviewStore, (state) => state.reviewer.trim());
  const [verdict, setVerdict] = useState<SignOff['verdict'] | null>(null);
  const [note, setNote] = useState('');
  const unsettled = open.review.comments.filter(
    ({ answers, state }) => answers === null && state === 'open',
  ).length;
  return (
    <details className="sign-form">
      <summary data-testid="sign-open">{words.signTitle[language]}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reviewer === '') {
            document.getElementById('reviewer-name')?.focus();
            return;
          }
          if (!verdict) return;
          sign(verdict, note);
          setVerdict(null);
          setNote('');
        }}
      >
        <dl>
          <dt>{words.reviewer[language]}</dt>
          <dd>{reviewer || <span className="bad">{words.nameMissing[language]}</span>}</dd>
          <dt>{words.date[language]}</dt>
          <dd>{dateTime(Date.now(), language)}</dd>
          <dt>{words.signedHash[language]}</dt>
          <dd className="hash">{open.hash}</dd>
        </dl>
        <fieldset>
          <legend>{words.verdict[language]}</legend>
          {verdicts.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="verdict"
                data-testid={`verdict-${each}`}
                checked={verdict === each}
                onChange={() => setVerdict(each)}
              />
              {verdictWords[each][language]}
            </label>
          ))}
        </fieldset>
        <textarea
          rows={2}
          maxLength={longestText}
          value={note}
          aria-label={words.note[language]}
          placeholder={words.note[language]}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <div className="review-buttons">
          {unsettled > 0 ? (
            <small className="muted">
              {words.openComments[language]}
              {unsettled}
            </small>
          ) : null}
          <button
            type="submit"
            className="icon-button bordered"
            data-testid="sign"
            disabled={verdict === null}
          >
            {words.sign[language]}
          </button>
        </div>
      </form>
    </details>
  );
}
