import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Panel } from "~/ui/panel";
import { Path } from "~/ui/path";
import type { EvaluationView } from "../evaluation-view.server";
import { presentStep, signingSteps, standingOf } from "../signing-path";
import { evaluationTexts } from "../texts";
import { SendForm } from "./send-form";
import { SignForm } from "./sign-form";
import { useStepNotes } from "./step-notes";

/** The way to the signature and beyond: who, when, and the one thing that can be done now. */
export function SigningPanel({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const notes = useStepNotes(view);
  const { evaluation, may, address } = view;
  if (!evaluation) return null;
  const present = presentStep(evaluation, view.publishedOn !== null);
  const links = [
    { to: "underskrift", label: t.recordSignature, shown: may.recordSignature },
    { to: "beslutning", label: t.decide, shown: may.decide },
    { to: "tilbage", label: t.sendBack, shown: may.sendBack },
    { to: "opfoelgning", label: t.followUp, shown: may.followUp && view.recommendations.length > 0 },
  ].filter(({ shown }) => shown);
  return (
    <Panel heading={view.isPast ? t.steps.decision : t.path}>
      {view.isPast ? (
        <p>{view.decisions.length > 0 ? notes.decision : t.noDecision}</p>
      ) : (
        <Path
          steps={signingSteps.map((step) => ({
            title: t.steps[step],
            note: notes[step],
            state: standingOf(step, present),
          }))}
        />
      )}
      {may.send && <SendForm view={view} />}
      {may.sign && view.capacity && <SignForm capacity={view.capacity} version={evaluation.version} />}
      {links.map(({ to, label }) => (
        <p key={to} className="mt-3">
          <Link to={`${address}/evaluering/${to}`}>{label}</Link>
        </p>
      ))}
    </Panel>
  );
}
