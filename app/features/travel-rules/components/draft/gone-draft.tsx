import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Band } from "~/ui/band";
import { HiddenText } from "~/ui/hidden-text";
import { PageBody } from "~/ui/page-body";
import { beginDraftAddress, rulesAddress } from "../../addresses";
import type { DraftView } from "../../draft/draft-view";
import { draftTexts } from "../../draft/texts";
import { travelRuleTexts } from "../../texts";
import { NoteEditor } from "./draft-note";
import { RuleEditor } from "./rule-editor";

interface GoneDraftProps {
  /** The draft that would be begun now, with the rule that was typed open in it. */
  view: DraftView;
  /** Which form was sent when the draft was gone already; null where the page was only opened. */
  sent: string | null;
}

/** Where a draft was until somebody adopted it or threw it away: what was typed stays, and can be saved in a new one. */
export function GoneDraft({ view, sent }: GoneDraftProps) {
  const t = useTexts(draftTexts);
  const { periods, rules } = useTexts(travelRuleTexts);
  const { slug, version, newest, editing } = view;
  const form =
    sent === "rule" && editing ? (
      <RuleEditor slug={slug} version={version} newest={newest?.number ?? null} editing={editing} />
    ) : sent === "note" ? (
      <NoteEditor slug={slug} version={version} note={view.note} />
    ) : null;
  return (
    <>
      <Band
        title={t.title(slug)}
        breadcrumbs={[
          { label: periods.title, to: "/arbejdsrum/rejseregler" },
          { label: rules.title(slug), to: rulesAddress(slug) },
          { label: t.gone.heading },
        ]}
      />
      <PageBody>
        {form ?? (
          <Alert tone="warning" heading={t.gone.heading} level={2}>
            <p>{t.gone.text}</p>
          </Alert>
        )}
        <p>
          <Link to={beginDraftAddress(slug)} {...(form && elsewhere)}>
            {t.gone.begin}
            {form && <HiddenText>{t.gone.opensElsewhere}</HiddenText>}
          </Link>
        </p>
        <p>
          <Link to={rulesAddress(slug)} {...(form && elsewhere)}>
            {t.gone.seeRules}
            {form && <HiddenText>{t.gone.opensElsewhere}</HiddenText>}
          </Link>
        </p>
      </PageBody>
    </>
  );
}

/** So that what was typed stays on the screen. */
const elsewhere = { target: "_blank", rel: "noreferrer" } as const;
