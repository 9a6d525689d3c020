import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { LinkToken } from '@openv0/contracts/http-answers.js';
import { generation } from '../data/generation.js';
import { timeOfDay, untilWhen } from '../data/format.js';
import { withMoment } from '../data/moment.js';
import { sessionPath } from '../data/routes.js';
import { get, linksKey, set, tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';

const TERMS = [
  { label: '1 hour', value: 3_600 },
  { label: '7 days', value: 7 * 86_400 },
  { label: '30 days', value: 30 * 86_400 },
] as const;

interface Link {
  jti: string;
  token: string;
  made_at: string;
  expires_at: string;
}

export interface SharePanelProps {
  sessionId: string;
  /** The earlier moment that is on view, which a link may open at. */
  moment: { seq: number; time: string } | null;
}

/** Makes links to watch, lists those in use, and takes them back. */
export default function SharePanel({ sessionId, moment }: SharePanelProps): ReactNode {
  const { links, add, remove } = useLinks(sessionId);
  const [term, setTerm] = useState<number>(TERMS[1].value);
  const [opensAt, setOpensAt] = useState<'latest' | 'moment'>('latest');
  const [said, setSaid] = useState('');
  const copyButton = useRef<HTMLButtonElement>(null);
  const seq = moment && opensAt === 'moment' ? moment.seq : null;
  const latest = links[0];

  const hand = async (link: Link): Promise<void> => {
    const copied = await writeClipboard(linkTo(sessionId, link.token, seq));
    const works = `It works until ${untilWhen(Date.parse(link.expires_at))}.`;
    setSaid(copied ? `Link copied. ${works}` : `Copy it from the field. ${works}`);
  };
  const make = async (): Promise<void> => {
    const made = await generation.session(sessionId, tokenOf(sessionId)).share(term);
    if (made.ok) await hand(add(made.value));
    else setSaid(made.error.message);
  };
  const revoke = async (link: Link): Promise<void> => {
    const result = await generation.session(sessionId, tokenOf(sessionId)).revoke(link.jti);
    if (!result.ok && result.status !== 404) return setSaid(result.error.message);
    // Its button goes with the link: the focus must not fall to the page.
    copyButton.current?.focus();
    remove(link.jti);
    setSaid('Link revoked. Whoever used it has been disconnected.');
  };
  return (
    <>
      <header>
        <h2 id="share-title">Share this session</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          popoverTarget="share"
          popoverTargetAction="hide"
        >
          <Icon name="close" size={14} />
        </button>
      </header>
      <p>Anyone with the link can watch live and scrub back. They cannot change or stop anything.</p>
      <div className="link-field">
        <input
          readOnly
          aria-label="Link to watch"
          placeholder="Made when it is copied"
          value={latest ? linkTo(sessionId, latest.token, seq) : ''}
          onFocus={(event) => event.target.select()}
        />
        <button ref={copyButton} type="button" className="button ink small" onClick={() => void make()}>
          <Icon name="copy" size={14} />
          Copy link
        </button>
      </div>
      <Choice label="Works for" of={TERMS} chosen={term} onChoose={setTerm} />
      {moment && (
        <Choice
          label="Opens at"
          of={[
            { label: 'The latest', value: 'latest' },
            { label: `This moment, ${moment.time}`, value: 'moment' },
          ]}
          chosen={opensAt}
          onChoose={setOpensAt}
        />
      )}
      <LinkList links={links} onCopy={(link) => void hand(link)} onRevoke={(link) => void revoke(link)} />
      <p className="popover-said" role="status">
        {said}
      </p>
    </>
  );
}

interface ChoiceProps<T> {
  label: string;
  of: readonly { label: string; value: T }[];
  chosen: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string | number>({ label, of, chosen, onChoose }: ChoiceProps<T>): ReactNode {
  return (
    <div className="popover-row">
      <span aria-hidden="true">{label}</span>
      <span className="segments" role="group" aria-label={label}>
        {of.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={chosen === option.value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </span>
    </div>
  );
}

interface LinkListProps {
  links: Link[];
  onCopy: (link: Link) => void;
  onRevoke: (link: Link) => void;
}

function LinkList({ links, onCopy, onRevoke }: LinkListProps): ReactNode {
  if (links.length === 0) return null;
  return (
    <div className="links">
      <h3>Links made in this browser</h3>
      <ul>
        {links.map((link) => {
          const made = timeOfDay(new Date(link.made_at));
          return (
            <li key={link.jti}>
              <Icon name="eye" size={14} />
              <span>
                Link from {made}
                <small>works until {untilWhen(Date.parse(link.expires_at))}</small>
              </span>
              <button
                type="button"
                className="text-button"
                aria-label={`Copy the link from ${made}`}
                onClick={() => onCopy(link)}
              >
                Copy
              </button>
              <button
                type="button"
                className="text-button danger"
                aria-label={`Revoke the link from ${made}`}
                onClick={() => onRevoke(link)}
              >
                Revoke
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The token stands behind `#`: browsers never send it, servers never log it. */
function linkTo(sessionId: string, token: string, seq: number | null): string {
  return `${location.origin}${sessionPath(sessionId)}${withMoment(seq, `#t=${token}`)}`;
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function useLinks(sessionId: string) {
  const [links, setLinks] = useState<Link[]>(() => readLinks(sessionId));
  const keep = (next: Link[]): void => {
    set(linksKey(sessionId), JSON.stringify(next));
    setLinks(next);
  };
  return {
    links,
    add: ({ token, jti, expires_at }: LinkToken): Link => {
      const link = { token, jti, expires_at, made_at: new Date().toISOString() };
      keep([link, ...links].slice(0, 20));
      return link;
    },
    remove: (jti: string) => keep(links.filter((link) => link.jti !== jti)),
  };
}

function readLinks(sessionId: string): Link[] {
  try {
    const list = JSON.parse(get(linksKey(sessionId)) ?? '[]') as Link[];
    return Array.isArray(list) ? list.filter((link) => Date.parse(link.expires_at) > Date.now()) : [];
  } catch {
    return [];
  }
}
