import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { beginDraftAddress, draftAddress } from "../addresses";
import type { BeginningView } from "../draft/beginning-view";
import { travelRuleTexts } from "../texts";
import { BeginForm } from "./draft/begin-form";

/** The way to the next version of the rules: the draft, if there is one, else a new one from the newest version. */
export function EditRules({ beginning }: { beginning: BeginningView }) {
  const t = useTexts(travelRuleTexts).rules;
  const { slug, newest, replaces } = beginning;
  if (replaces !== null)
    return (
      <p className="mt-4">
        <ButtonLink to={draftAddress(slug)}>{t.continueDraft((newest ?? 0) + 1)}</ButtonLink>
      </p>
    );
  return (
    <div className="draft-more">
      <BeginForm view={beginning} from="version" label={t.edit} />
      <Link to={beginDraftAddress(slug)}>{t.startOver}</Link>
    </div>
  );
}
