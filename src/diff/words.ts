/** What the Console calls a type of widget. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ["trigger", "Trigger"],
  ["say-play", "Say/Play"],
  ["gather-input-on-call", "Gather Input On Call"],
  ["split-based-on", "Split Based On…"],
  ["set-variables", "Set Variables"],
  ["send-message", "Send Message"],
  ["send-and-wait-for-reply", "Send & Wait For Reply"],
  ["make-http-request", "Make HTTP Request"],
  ["run-function", "Run Function"],
  ["run-subflow", "Run Subflow"],
  ["send-to-flex", "Send To Flex"],
  ["send-to-auto-pilot", "Autopilot"],
  ["connect-call-to", "Connect Call To"],
  ["connect-virtual-agent", "Connect Virtual Agent"],
  ["connect-virtual-agent-v2", "Connect Virtual Agent"],
  ["make-outgoing-call", "Make Outgoing Call"],
  ["make-outgoing-call-v2", "Make Outgoing Call"],
  ["record-voicemail", "Record Voicemail"],
  ["record-call", "Call Recording"],
  ["enqueue-call", "Enqueue Call"],
  ["add-twiml-redirect", "TwiML Redirect"],
  ["capture-payments", "Capture Payments"],
  ["fork-stream", "Fork Stream"],
  ["start-conversation", "Start Conversation"],
  ["resume-conversation", "Resume Conversation"],
  ["search-conversation", "Search Conversation"],
]);

/** The Console's name of a widget type; the type itself where it is not known. */
export function typeName(type: string): string {
  return TYPE_NAMES.get(type) ?? (type === "" ? "widget without a type" : type);
}

/** How a sentence tells the value of a property, after the widget's name: `greet says "Hello"`. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ["say", "says"],
  ["play", "plays"],
  ["url", "requests"],
]);

const VERBS_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ["send-message body", "sends"],
  ["send-and-wait-for-reply body", "sends"],
  ["send-message to", "sends to"],
  ["connect-call-to to", "connects to"],
  ["make-outgoing-call-v2 to", "calls"],
  ["make-outgoing-call to", "calls"],
  ["split-based-on input", "tests"],
  ["run-subflow flow_sid", "runs the flow"],
  ["run-function url", "runs"],
  ["add-twiml-redirect url", "redirects to"],
  ["send-to-flex workflow", "uses the workflow"],
  ["send-to-flex channel", "uses the channel"],
  ["enqueue-call workflow_sid", "uses the workflow"],
  ["enqueue-call queue_name", "uses the queue"],
]);

/** The verb of a property whose value completes a sentence, or null: then its label and `is` do. */
export function verbOf(type: string, property: string): string | null {
  const special = VERBS_OF_TYPE.get(`${type} ${property}`);
  if (special !== undefined) return special;
  return VERBS.get(property) ?? null;
}

/** What the Console writes beside a field, where it is not the property's own name in plain words. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ["stop_gather", "stop gathering after"],
  ["number_of_digits", "number of digits"],
  ["finish_on_key", "stop gathering on keypress"],
  ["gather_language", "language of speech"],
  ["waitUrl", "hold music URL"],
  ["waitUrlMethod", "hold music request method"],
  ["wait_url", "hold music URL"],
  ["caller_id", "caller ID"],
  ["noun", "connect call to"],
  ["play_beep", "play beep"],
  ["trim", "trim silence"],
  ["media_url", "media URL"],
  ["content_sid", "content template"],
  ["content_type", "content type"],
  ["service_sid", "service"],
  ["environment_sid", "environment"],
  ["function_sid", "function"],
  ["flow_revision", "flow revision"],
  ["add_twilio_auth", "Twilio authentication"],
  ["allow_concurrent_calls", "allow concurrent calls"],
]);

/** A property's name in plain words. */
export function labelOf(property: string): string {
  return LABELS.get(property) ?? property.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
}

const EVENTS: ReadonlyMap<string, string> = new Map([
  ["incomingCall", "on an incoming call"],
  ["incomingMessage", "on an incoming message"],
  ["incomingConversationMessage", "on an incoming conversation message"],
  ["incomingRequest", "on a REST API request"],
  ["incomingParent", "when another flow runs it"],
  ["audioComplete", "after the audio"],
  ["next", "afterwards"],
  ["noMatch", "if no condition matches"],
  ["match", "if a condition matches"],
  ["fail", "on failure"],
  ["failed", "on failure"],
  ["noAudio", "on no audio"],
  ["callComplete", "after the call"],
  ["callCompleted", "after the call"],
  ["failedToEnqueue", "on a failure to enqueue"],
  ["sent", "once sent"],
  ["completed", "once completed"],
]);

const EVENTS_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ["send-and-wait-for-reply incomingMessage", "on a reply"],
  ["send-and-wait-for-reply timeout", "on no reply in time"],
  ["gather-input-on-call timeout", "on no input"],
]);

/** When a transition is taken, in plain words: `on keypress`, `after the audio`. */
export function eventWords(type: string, event: string): string {
  if (event === "") return "on an event without a name";
  const words = EVENTS_OF_TYPE.get(`${type} ${event}`) ?? EVENTS.get(event);
  return (
    words ?? `on ${event.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)}`
  );
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["equal_to", "is"],
  ["not_equal_to", "is not"],
  ["matches_any_of", "is one of"],
  ["does_not_match_any_of", "is none of"],
  ["contains", "contains"],
  ["does_not_contain", "does not contain"],
  ["starts_with", "starts with"],
  ["does_not_start_with", "does not start with"],
  ["is_blank", "is blank"],
  ["is_not_blank", "is not blank"],
  ["regex", "matches"],
  ["less_than", "is less than"],
  ["greater_than", "is greater than"],
  ["is_before_date", "is before the date"],
  ["is_after_date", "is after the date"],
  ["is_before_time", "is before the time"],
  ["is_after_time", "is after the time"],
]);

/** A condition's operator in plain words. */
export function operatorWords(operator: string): string {
  return OPERATORS.get(operator) ?? operator.replaceAll("_", " ");
}
