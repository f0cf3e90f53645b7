import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Panel } from "~/ui/panel";
import { SectionHeading } from "~/ui/section-heading";
import type { BeginningView, PresetView } from "../../draft/beginning-view";
import { draftTexts } from "../../draft/texts";
import { RuleList } from "../rule-list";
import { BeginForm } from "./begin-form";

/** Everything that a draft can begin with, each with its button. */
export function Beginnings({ view }: { view: BeginningView }) {
  const t = useTexts(draftTexts).begin;
  const { newest, presets } = view;
  return (
    <>
      <div className="beginnings">
        {newest !== null && (
          <Panel heading={t.fromVersion(newest)}>
            <p>{t.fromVersionWhy(newest)}</p>
            <BeginForm view={view} from="version" label={t.fromVersion(newest)} kind="primary" />
          </Panel>
        )}
        <Panel heading={t.empty}>
          <p>{t.emptyWhy}</p>
          <BeginForm view={view} from="empty" label={t.empty} />
        </Panel>
      </div>
      <SectionHeading>{t.presets}</SectionHeading>
      <p>{t.presetsWhy}</p>
      <div className="beginnings">
        {presets.map((preset) => (
          <PresetPanel key={preset.id} view={view} preset={preset} />
        ))}
      </div>
    </>
  );
}

function PresetPanel({ view, preset }: { view: BeginningView; preset: PresetView }) {
  const t = useTexts(draftTexts).begin;
  const { name, source, rules, note } = preset;
  return (
    <Panel heading={name} level={3}>
      <p className="meta">{source}</p>
      <Fold summary={t.seeRules(rules.length)}>
        <RuleList rules={rules} level={4} />
        <p className="meta mt-3">{note}</p>
      </Fold>
      <BeginForm view={view} from={{ preset: preset.id }} label={t.preset(name)} />
    </Panel>
  );
}
