import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LinkToken } from '@openv0/contracts/http-answers.js';
import { generation } from '../data/generation.js';
import { timeOfDay, untilWhen } from '../data/format.js';
import { sessionPath } from '../data/routes.js';
import { get, set, tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';

const TERMS = [
  { label: '1 hour', seconds: 3_600 },
  { label: '7 days', seconds: 7 * 86_400 },
  { label: '30 days', seconds: 30 * 86_400 },
] as const;

interface Link {
  jti: string;
  token: string;
  made_at: string;
  expires_at: string;
}

/** Makes links to watch, lists those in use, and takes them back. */
export default function SharePanel({ sessionId }: { sessionId: string }): ReactNode {
  const { links, add, remove } = useLinks(sessionId);
  const [term, setTerm] = useState<number>(TERMS[1].seconds);
  const [said, setSaid] = useState('');
  const latest = links[0];

  const copy = async (): Promise<void> => {
    const made = await generation.session(sessionId, tokenOf(sessionId)).share(term);
    if (!made.ok) return setSaid(made.error.message);
    add(made.value);
    const copied = await writeClipboard(linkTo(sessionId, made.value.token));
    const works = `It works until ${untilWhen(Date.parse(made.value.expires_at))}.`;
    setSaid(copied ? `Link copied. ${works}` : `Copy it from the field. ${works}`);
  };
  const revoke = async (link: Link): Promise<void> => {
    const result = await generation.session(sessionId, tokenOf(sessionId)).revoke(link.jti);
    if (!result.ok && result.status !== 404) return setSaid(result.error.message);
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
          value={latest ? linkTo(sessionId, latest.token) : location.origin + sessionPath(sessionId)}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button ink small" onClick={() => void copy()}>
          <Icon name="copy" size={14} />
          Copy link
        </button>
      </div>
      <div className="popover-row">
        <span id="share-term">Works for</span>
        <span className="segments" role="group" aria-labelledby="share-term">
          {TERMS.map(({ label, seconds }) => (
            <button
              key={label}
              type="button"
              aria-pressed={term === seconds}
              onClick={() => setTerm(seconds)}
            >
              {label}
            </button>
          ))}
        </span>
      </div>
      <LinkList links={links} onRevoke={(link) => void revoke(link)} />
      <p className="popover-said" role="status">
        {said}
      </p>
    </>
  );
}

function LinkList({ links, onRevoke }: { links: Link[]; onRevoke: (link: Link) => void }): ReactNode {
  if (links.length === 0) return null;
  return (
    <div className="links">
      <h3>Links made in this browser</h3>
      <ul>
        {links.map((link) => (
          <li key={link.jti}>
            <Icon name="eye" size={14} />
            <span>
              Link from {timeOfDay(new Date(link.made_at))}
              <small>works until {untilWhen(Date.parse(link.expires_at))}</small>
            </span>
            <button type="button" className="text-button danger" onClick={() => onRevoke(link)}>
              Revoke
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The token stands behind `#`: browsers never send it, servers never log it. */
function linkTo(sessionId: string, token: string): string {
  return `${location.origin}${sessionPath(sessionId)}#t=${token}`;
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const key = (sessionId: string): string => `openv0:links:${sessionId}`;

function useLinks(sessionId: string) {
  const [links, setLinks] = useState<Link[]>(() => readLinks(sessionId));
  const keep = (next: Link[]): void => {
    set(key(sessionId), JSON.stringify(next));
    setLinks(next);
  };
  return {
    links,
    add: ({ token, jti, expires_at }: LinkToken) =>
      keep([{ token, jti, expires_at, made_at: new Date().toISOString() }, ...links].slice(0, 20)),
    remove: (jti: string) => keep(links.filter((link) => link.jti !== jti)),
  };
}

function readLinks(sessionId: string): Link[] {
  try {
    const list = JSON.parse(get(key(sessionId)) ?? '[]') as Link[];
    return Array.isArray(list) ? list.filter((link) => Date.parse(link.expires_at) > Date.now()) : [];
  } catch {
    return [];
  }
}
