import { DRIVERS_OF, SPEAKERS, TOPICS } from '../../conversation/index.ts';
import { NAMES, SPEAKER_NAMES, TOPIC_NAMES } from './names.ts';

/** Keys and borders of the codebook, folded away until asked for. */
export function Help() {
  return (
    <details class="help" data-key="?">
      <summary aria-keyshortcuts="?">
        Keys and codebook <kbd>?</kbd>
      </summary>
      <p hidden>
        <label class="choice">
          <input type="checkbox" id="keys-on" /> <span>Single keys choose codes</span>
        </label>
      </p>
      <h2>Keys</h2>
      <dl>
        <Key keys="1 – 5">Privacy from −2 to +2</Key>
        <Key keys="p">Not about privacy</Key>
        <Key keys="6 – 0">Personalisation from −2 to +2</Key>
        <Key keys="t">Not about personalisation</Key>
        <Key keys="c r o">Who speaks</Key>
        <Key keys="x">Sarcasm</Key>
        <Key keys="Enter">Save; then on to the next</Key>
        <Key keys="v">To the reasons for leaving it out</Key>
        <Key keys="u">Take back the last decision</Key>
        <Key keys="z">Decide the item that is shown again</Key>
        <Key keys="?">This panel</Key>
      </dl>
      <p>Causes have small letters, technologies capital ones; each stands beside its box.</p>
      <h2>Codebook</h2>
      <dl>
        {SPEAKERS.map((speaker) => (
          <Term name={SPEAKER_NAMES[speaker].name}>{SPEAKER_NAMES[speaker].meaning}</Term>
        ))}
        <Term name="Privacy">
          What happens to information about the customer: who has it, how it is protected, collected, watched,
          shared, sold, kept, or used to reach the customer unasked. Not: private label, guards, a product’s
          quality, stolen parcels.
        </Term>
        <Term name="Personalisation">
          Being treated by who they are: offers, recommendations, products, services or messages shaped for
          this customer; also the lack or failure of it. Not: price or service in general, a discount for
          everybody.
        </Term>
        <Term name="Sentiment">
          Towards the topic, not towards the product. Strong needs strong words, capitals, threats to leave or
          lasting praise. A bare question is 0; praise and complaint in balance is 0.
        </Term>
        {TOPICS.flatMap((topic) =>
          DRIVERS_OF[topic].map((code) => (
            <Term name={`${TOPIC_NAMES[topic].name}: ${NAMES[code].name}`}>{NAMES[code].meaning}</Term>
          )),
        )}
        <Term name="Borders">
          Surveillance by the state, politics and news: no topic, unless a company or its customers’ data are
          what the text is about. Security of a home is not data security. A camera at the customer’s own door
          is no privacy topic until somebody worries, or is glad, about who else sees it. “It listens, but it
          is worth it”: −1 for privacy. Prompts that cannot be switched off are intrusive contact, and control
          where the complaint is the missing switch.
        </Term>
      </dl>
    </details>
  );
}

function Key({ keys, children }: { readonly keys: string; readonly children: string }) {
  return (
    <div>
      <dt>{keys.split(' ').map((key) => (key === '–' ? ' – ' : <kbd>{key}</kbd>))}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Term({ name, children }: { readonly name: string; readonly children?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
