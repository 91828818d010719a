/** What Flow Validate knows of a property: which JSON types it takes, or which words. */
export type Shape = readonly JsonType[] | { readonly words: readonly string[] };
export type JsonType = "string" | "boolean" | "integer" | "number" | "array" | "object";

export interface WidgetRule {
  readonly required: readonly string[];
  readonly events: readonly string[];
  readonly properties: Readonly<Record<string, Shape>>;
  /** Only in flows that the REST API starts. */
  readonly restOnly?: true;
}

const TEXT: Shape = ["string"];
const FLAG: Shape = ["boolean"];
const WHOLE: Shape = ["integer"];
const LIST: Shape = ["array"];
const OBJECT: Shape = ["object"];
const FLAG_OR_TEXT: Shape = ["boolean", "string"];
const WHOLE_OR_TEXT: Shape = ["integer", "string"];
const words = (...all: string[]): Shape => ({ words: all });

/**
 * The widgets as Flow Validate takes them. A type or a property that stands not here is taken as it is:
 * the real schema knows more than is published.
 */
export const WIDGET_RULES: ReadonlyMap<string, WidgetRule> = new Map<string, WidgetRule>([
  [
    "add-twiml-redirect",
    {
      required: [],
      events: ["return", "timeout", "fail"],
      properties: { method: TEXT, url: TEXT, timeout: TEXT },
    },
  ],
  [
    "capture-payments",
    {
      required: [],
      events: [
        "success",
        "maxFailedAttempts",
        "providerError",
        "payInterrupted",
        "hangup",
        "validationError",
      ],
      properties: {
        timeout: WHOLE,
        max_attempts: WHOLE,
        security_code: FLAG,
        postal_code: TEXT,
        payment_connector: TEXT,
        payment_token_type: words("one-time", "reusable"),
        payment_amount: TEXT,
        currency: TEXT,
        description: TEXT,
        valid_card_types: LIST,
        language: TEXT,
        min_postal_code_length: WHOLE,
        payment_method: words("CREDIT_CARD", "ACH_DEBIT"),
        bank_account_type: TEXT,
        parameters: LIST,
      },
    },
  ],
  [
    "connect-call-to",
    {
      required: ["noun"],
      events: ["callCompleted", "hangup"],
      properties: {
        to: TEXT,
        caller_id: TEXT,
        record: FLAG_OR_TEXT,
        noun: words("number", "number-multi", "client", "conference", "sim", "sip"),
        sip_endpoint: TEXT,
        sip_username: TEXT,
        sip_password: TEXT,
        timeout: WHOLE,
        time_limit: TEXT,
      },
    },
  ],
  [
    "connect-virtual-agent",
    {
      required: ["connector"],
      events: ["return", "hangup"],
      properties: { connector: TEXT, language: TEXT, sentiment_analysis: TEXT, status_callback: TEXT },
    },
  ],
  [
    "connect-virtual-agent-v2",
    {
      required: [],
      events: ["completed", "live-agent-handoff", "hangup", "failed", "paused", "timeout"],
      properties: {
        configurations: LIST,
        connector_name: TEXT,
        connector_details: OBJECT,
        channel: words("voice", "conversations"),
        parameters: LIST,
        status_callback: TEXT,
        status_callback_method: TEXT,
        timeout: WHOLE,
        session_behavior: TEXT,
        resume_session_identification_method: TEXT,
        resume_session_identification_value: TEXT,
        resume_session_event_name: TEXT,
      },
    },
  ],
  [
    "enqueue-call",
    {
      required: [],
      events: ["callComplete", "failedToEnqueue", "callFailure"],
      properties: {
        workflow_sid: TEXT,
        queue_name: TEXT,
        priority: WHOLE,
        timeout: WHOLE,
        task_attributes: TEXT,
        wait_url: TEXT,
        wait_url_method: TEXT,
      },
    },
  ],
  [
    "fork-stream",
    {
      required: [],
      events: ["next"],
      properties: {
        stream_action: words("start", "stop"),
        stream_name: TEXT,
        stream_transport_type: words("websocket", "siprec"),
        stream_connector: TEXT,
        stream_url: TEXT,
        stream_track: words("inbound_track", "outbound_track", "both_tracks"),
        stream_parameters: LIST,
      },
    },
  ],
  [
    "gather-input-on-call",
    {
      required: [],
      events: ["keypress", "speech", "timeout"],
      properties: {
        timeout: WHOLE_OR_TEXT,
        finish_on_key: TEXT,
        stop_gather: FLAG_OR_TEXT,
        number_of_digits: WHOLE,
        save_response_as: TEXT,
        say: TEXT,
        play: TEXT,
        voice: TEXT,
        language: TEXT,
        loop: WHOLE,
        hints: TEXT,
        gather_language: TEXT,
        speech_timeout: TEXT,
        speech_model: TEXT,
        profanity_filter: TEXT,
        num_digits: WHOLE_OR_TEXT,
        input: TEXT,
      },
    },
  ],
  [
    "make-http-request",
    {
      required: ["url"],
      events: ["success", "failed"],
      properties: {
        method: words("GET", "POST"),
        url: TEXT,
        body: TEXT,
        parameters: LIST,
        content_type: TEXT,
        add_twilio_auth: FLAG,
        timeout: WHOLE,
        contentType: TEXT,
      },
    },
  ],
  [
    "make-outgoing-call-v1",
    {
      required: ["from", "to"],
      events: ["answered", "busy", "noAnswer", "failed", "answeredByMachine", "hangup"],
      properties: { from: TEXT, to: TEXT, record: FLAG, timeout: WHOLE },
    },
  ],
  [
    "make-outgoing-call-v2",
    {
      required: ["from", "to"],
      events: ["answered", "busy", "noAnswer", "failed"],
      properties: {
        from: TEXT,
        to: TEXT,
        record: FLAG,
        recording_channels: words("mono", "dual"),
        recording_status_callback: TEXT,
        trim: TEXT,
        detect_answering_machine: FLAG,
        machine_detection: words("Enable", "DetectMessageEnd"),
        machine_detection_timeout: TEXT,
        machine_detection_speech_threshold: TEXT,
        machine_detection_speech_end_threshold: TEXT,
        machine_detection_silence_timeout: TEXT,
        send_digits: TEXT,
        timeout: WHOLE,
        sip_auth_username: TEXT,
        sip_auth_password: TEXT,
      },
    },
  ],
  [
    "record-call",
    {
      required: [],
      events: ["success", "failed"],
      properties: {
        record_call: FLAG,
        recording_status_callback: TEXT,
        recording_status_callback_method: TEXT,
        recording_status_callback_events: TEXT,
        recording_channels: words("mono", "dual"),
        trim: words("trim-silence", "do-not-trim"),
      },
    },
  ],
  [
    "record-voicemail",
    {
      required: [],
      events: ["recordingComplete", "noAudio", "hangup", "recordingError"],
      properties: {
        timeout: WHOLE,
        finish_on_key: TEXT,
        max_length: WHOLE,
        transcribe: FLAG,
        transcription_callback_url: TEXT,
        trim: TEXT,
        play_beep: TEXT,
        recording_status_callback_url: TEXT,
        transcribeCallbackUrl: TEXT,
        transcribeCallbackMethod: TEXT,
        maxLength: WHOLE,
        finishOnKey: TEXT,
      },
    },
  ],
  [
    "resume-conversation",
    {
      required: ["conversation_service_sid"],
      events: ["resumed", "failed"],
      properties: { conversation_service_sid: TEXT, conversation_sid: TEXT, attributes: TEXT },
      restOnly: true,
    },
  ],
  [
    "run-conversation-relay",
    {
      required: ["url"],
      events: ["success", "failed"],
      properties: {
        url: TEXT,
        welcome_greeting: TEXT,
        tts_provider: TEXT,
        voice: TEXT,
        language: TEXT,
        transcription_provider: TEXT,
        speech_model: TEXT,
        interruptible: TEXT,
        parameters: LIST,
      },
    },
  ],
  [
    "run-function",
    {
      required: ["url"],
      events: ["success", "fail"],
      properties: {
        url: TEXT,
        parameters: LIST,
        service_sid: TEXT,
        environment_sid: TEXT,
        function_sid: TEXT,
      },
    },
  ],
  [
    "run-subflow",
    {
      required: ["flow_revision", "flow_sid"],
      events: ["completed", "failed"],
      properties: { flow_sid: TEXT, flow_revision: TEXT, parameters: LIST },
    },
  ],
  [
    "say-play",
    {
      required: [],
      events: ["audioComplete"],
      properties: { say: TEXT, play: TEXT, voice: TEXT, language: TEXT, loop: WHOLE, digits: TEXT },
    },
  ],
  [
    "send-and-wait-for-reply",
    {
      required: ["from"],
      events: ["incomingMessage", "timeout", "deliveryFailure"],
      properties: {
        body: TEXT,
        from: TEXT,
        timeout: TEXT,
        save_response_as: TEXT,
        media_url: TEXT,
        service: TEXT,
        channel: TEXT,
        attributes: TEXT,
        content_sid: TEXT,
        content_variables: LIST,
        message_type: words("custom", "content_template"),
      },
    },
  ],
  [
    "send-message",
    {
      required: ["from"],
      events: ["sent", "failed"],
      properties: {
        body: TEXT,
        from: TEXT,
        to: TEXT,
        media_url: TEXT,
        service: TEXT,
        channel: TEXT,
        attributes: TEXT,
        content_sid: TEXT,
        content_variables: LIST,
        message_type: words("custom", "content_template"),
      },
    },
  ],
  [
    "send-to-auto-pilot",
    {
      required: [],
      events: ["sessionEnded", "failure", "timeout"],
      properties: {
        autopilot_assistant_sid: TEXT,
        from: TEXT,
        chat_attributes: TEXT,
        chat_service: TEXT,
        chat_channel: TEXT,
        body: TEXT,
        target_task: TEXT,
        memory_parameters: LIST,
        timeout: WHOLE,
      },
    },
  ],
  [
    "send-to-flex",
    {
      required: ["channel", "workflow"],
      events: ["callComplete", "failedToEnqueue", "callFailure", "composerStarted"],
      properties: {
        workflow: TEXT,
        channel: TEXT,
        attributes: TEXT,
        timeout: TEXT,
        priority: TEXT,
        waitUrl: TEXT,
        waitUrlMethod: TEXT,
        from: TEXT,
      },
    },
  ],
  ["set-variables", { required: [], events: ["next"], properties: { variables: LIST } }],
  [
    "split-based-on",
    { required: ["input"], events: ["match", "noMatch"], properties: { input: TEXT, cases: LIST } },
  ],
  [
    "start-conversation",
    {
      required: ["conversation_service_sid", "participants"],
      events: ["created", "failed"],
      properties: {
        conversation_service_sid: TEXT,
        participants: LIST,
        friendly_name: TEXT,
        attributes: TEXT,
        messaging_service_sid: TEXT,
        timers_inactive: TEXT,
        timers_closed: TEXT,
        close_conversation_on_execution_end: FLAG,
      },
      restOnly: true,
    },
  ],
  [
    "trigger",
    {
      required: [],
      events: [
        "incomingCall",
        "incomingMessage",
        "incomingConversationMessage",
        "incomingRequest",
        "incomingParent",
      ],
      properties: {},
    },
  ],
]);
