import { checkForm, type PostedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { createTopic, deleteTopic, moveTopic, renameTopic } from "./topic-commands.server";
import { moveTopicForm, newTopicForm, renameTopicForm } from "./topic-form";

/** What was done, by the word that the address carries. */
type Done = Result<{ done: "emne" | "emne-slettet" }>;

const saved: Done = accept({ done: "emne" });

/** Does what a form of the topics' page asks for; the form's name says of which topic. */
export async function actOnTopics(context: CommandContext, { form, typed }: PostedForm): Promise<Done> {
  const [act = "", topicId = ""] = form.split(/-(.*)/s);
  if (act === "newTopic") {
    const checked = checkForm(newTopicForm, typed);
    if (!checked.ok) return checked;
    const result = await createTopic(context, checked.value);
    return result.ok ? saved : result;
  }
  if (act === "rename") {
    const checked = checkForm(renameTopicForm, typed);
    if (!checked.ok) return checked;
    const result = await renameTopic(context, { topicId, ...checked.value });
    return result.ok ? saved : result;
  }
  if (act === "move") {
    const checked = checkForm(moveTopicForm, typed);
    if (!checked.ok) return checked;
    const result = await moveTopic(context, { topicId, ...checked.value });
    return result.ok ? saved : result;
  }
  if (act !== "delete") return refuse("notFound");
  const result = await deleteTopic(context, { topicId });
  return result.ok ? accept({ done: "emne-slettet" }) : result;
}
