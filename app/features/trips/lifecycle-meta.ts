import type { MetaFunction } from "@remix-run/node";
import type { StepPage } from "./lifecycle-page.server";
import type { LifecycleCommand } from "./lifecycle-steps";
import { lifecycleTexts } from "./lifecycle-texts";
import { tripTexts } from "./texts";

/** The title of a step's page. */
export function stepMeta(command: LifecycleCommand): MetaFunction<() => Promise<{ step: StepPage }>> {
  const { title } = lifecycleTexts.da.steps[command];
  return ({ data }) => [{ title: tripTexts.da.shell.pageTitle(title, data?.step.title ?? "") }];
}
