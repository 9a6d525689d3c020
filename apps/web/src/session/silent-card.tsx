import type { LivePreviewHandle } from '@openv0/react/live-preview.js';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icons.js';

export function SilentCard({ handle }: { handle: LivePreviewHandle }): ReactNode {
  return (
    <section className="card floating" role="alert" aria-label="The preview is not responding">
      <h2>
        <Icon name="warn" />
        The preview is not responding
      </h2>
      <p>A script in the page keeps running. The rest of this window is fine.</p>
      <div className="card-buttons">
        <button type="button" className="button ink" onClick={handle.stopScripts}>
          Stop scripts
        </button>
        <button type="button" className="button quiet" onClick={handle.reload}>
          Reload
        </button>
      </div>
    </section>
  );
}
