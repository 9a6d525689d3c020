import type { ReactNode } from 'react';
import { useState } from 'react';
import { fileName } from '../data/format.js';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';

const FORMS = [
  { form: 'zip', label: 'As a zip', what: 'HTML, style and script, each a file' },
  { form: 'html', label: 'As one file', what: 'everything in one HTML document' },
] as const;
type Form = (typeof FORMS)[number]['form'];

interface DownloadProps {
  sessionId: string;
  /** What the file is called. */
  title: string;
  /** There is nothing to take yet. */
  disabled: boolean;
  /** An earlier one, where that is on view; null: the newest. */
  revision: number | null;
  /** The newest one that is finished, while a run writes the next. */
  drawing: number | null;
}

/** The site to take along, as it is on view, in the form that is wanted. */
export function Download({
  sessionId,
  title,
  disabled,
  revision: earlier,
  drawing,
}: DownloadProps): ReactNode {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  // What is said is what is taken, also when the next one comes meanwhile.
  const revision = earlier ?? drawing;
  const take = async (form: Form): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setSaid('On its way.');
    const site = await generation
      .session(sessionId, tokenOf(sessionId))
      .download(form, revision === null ? {} : { revision });
    setBusy(false);
    if (!site.ok) return setSaid(`It could not be downloaded: ${site.error.message}`);
    setSaid('');
    save(site.value, fileName(title, form, revision));
    document.getElementById('download')?.hidePopover();
  };
  return (
    <>
      <button
        type="button"
        className="icon-button download-button"
        aria-label="Download the site"
        disabled={disabled}
        popoverTarget="download"
      >
        <Icon name="download" size={17} />
      </button>
      <div
        id="download"
        popover="auto"
        className="popover download"
        role="dialog"
        aria-labelledby="download-title"
        onToggle={(event) => event.newState === 'closed' && !busy && setSaid('')}
      >
        <h2 id="download-title">Take the site along</h2>
        <p>
          {revision !== null && (
            <>
              <b>Revision {revision}</b>, {earlier === null ? 'the newest that is finished' : 'as on view'}
              .{' '}
            </>
          )}
          It needs no server and nothing from here.
        </p>
        {FORMS.map(({ form, label, what }) => (
          <button key={form} type="button" className="download-form" onClick={() => void take(form)}>
            <b>{label}</b>
            <span>{what}</span>
          </button>
        ))}
        <p className="popover-said" role="status">
          {said}
        </p>
      </div>
    </>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  // Outside the document its name has been lost now and then.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
