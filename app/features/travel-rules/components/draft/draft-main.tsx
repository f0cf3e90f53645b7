import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import { addRuleAddress, beginDraftAddress } from "../../addresses";
import type { DraftView } from "../../draft/draft-view";
import { draftTexts } from "../../draft/texts";
import { RuleChanges } from "../rule-changes";
import { DiscardDraft } from "./discard-draft";
import { DraftNote } from "./draft-note";
import { DraftedRules } from "./drafted-rules";

interface DraftMainProps {
  view: DraftView;
  saved: string | null;
  isNoteOpen: boolean;
}

/** The draft itself: its rules, what was taken out, what cannot be checked, and what can be done with it all. */
export function DraftMain({ view, saved, isNoteOpen }: DraftMainProps) {
  const t = useTexts(draftTexts);
  const { slug, version, newest, counts, removed } = view;
  const isEmpty = counts.rules === 0 && view.editing === null;
  return (
    <>
      <SectionHeading>{t.heading(counts.rules, counts, newest === null)}</SectionHeading>
      {isEmpty ? <EmptyState>{t.empty}</EmptyState> : <DraftedRules view={view} saved={saved} />}
      <p className="draft-more">
        <ButtonLink to={addRuleAddress(slug)} kind={isEmpty ? "primary" : "secondary"}>
          {t.addRule}
        </ButtonLink>{" "}
        <Link to={beginDraftAddress(slug)}>{t.startOver}</Link>
      </p>
      {removed.length > 0 && (
        <>
          <SectionHeading level={3}>{t.removedHeading}</SectionHeading>
          <RuleChanges changes={removed} />
        </>
      )}
      <DraftNote slug={slug} version={version} note={view.note} isOpen={isNoteOpen} />
      <DiscardDraft version={version} />
    </>
  );
}
