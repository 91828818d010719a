export const id = 333;
export const ids = [333];
export const modules = {
	9496:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		$: () => (/* binding */ componentsFrom),
		x: () => (/* binding */ reachOf)
/* harmony export */ });
function reachOf(graph) {
		const start = graph.initial?.name;
		const components = start === undefined ? [] : componentsFrom(graph, start);
		const componentOf = new Map();
		for (const [index, names] of components.entries())
				for (const name of names)
						componentOf.set(name, index);
		const words = Math.ceil(components.length / 32);
		const before = components.map(() => new Uint32Array(words));
		const loops = new Set();
		for (let index = components.length - 1; index >= 0; index -= 1) {
				for (const name of components[index] ?? []) {
						for (const edge of graph.out.get(name) ?? []) {
								const next = componentOf.get(edge.to.name);
								if (next === undefined)
										continue;
								if (next === index)
										loops.add(index);
								else
										mark(before[next], before[index], index);
						}
				}
		}
		return {
				reachable: new Set(componentOf.keys()),
				loops: [...loops].map((index) => new Set(components[index])),
				precedes(earlier, later) {
						const from = componentOf.get(earlier);
						const to = componentOf.get(later);
						if (from === undefined || to === undefined)
								return false;
						if (from === to)
								return loops.has(from);
						return (((before[to]?.[from >> 5] ?? 0) >>> (from & 31)) & 1) === 1;
				},
		};
}
function mark(target, source, index) {
		if (target === undefined || source === undefined)
				return;
		for (let word = 0; word < target.length; word += 1)
				target[word] = (target[word] ?? 0) | (source[word] ?? 0);
		target[index >> 5] = (target[index >> 5] ?? 0) | (1 << (index & 31));
}
function componentsFrom(graph, start, follows = () => true) {
		const order = new Map();
		const low = new Map();
		const open = [];
		const isOpen = new Set();
		const components = [];
		const visits = [];
		const enter = (name) => {
				order.set(name, order.size);
				low.set(name, order.get(name) ?? 0);
				open.push(name);
				isOpen.add(name);
				const nexts = (graph.out.get(name) ?? []).filter(follows).map((edge) => edge.to.name);
				visits.push({ name, nexts, at: 0 });
		};
		enter(start);
		for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
				const next = visit.nexts[visit.at];
				visit.at += 1;
				if (next !== undefined) {
						if (!order.has(next))
								enter(next);
						else if (isOpen.has(next))
								lower(low, visit.name, order.get(next));
						continue;
				}
				visits.pop();
				const parent = visits.at(-1);
				if (parent !== undefined)
						lower(low, parent.name, low.get(visit.name));
				if (low.get(visit.name) === order.get(visit.name))
						components.push(closed(open, isOpen, visit.name));
		}
		return components;
}
function closed(open, isOpen, root) {
		const component = [];
		for (let name = open.pop(); name !== undefined; name = open.pop()) {
				isOpen.delete(name);
				component.push(name);
				if (name === root)
						break;
		}
		return component;
}
function lower(low, name, value) {
		if (value !== undefined && value < (low.get(name) ?? 0))
				low.set(name, value);
}
/***/ }),
	4333:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	RULES: () => (/* binding */ RULES),
	isRule: () => (/* binding */ isRule),
	ruleOf: () => (/* binding */ ruleOf),
	ruleSuggestion: () => (/* binding */ ruleSuggestion)
});
var flow_json = __webpack_require__(8887);
var flow_pointer = __webpack_require__(3036);
;
const catalogue_data_text = { types: ["string"] };
const whole = { types: ["integer"] };
const wholeOrText = { types: ["integer", "string"] };
const flag = { types: ["boolean"] };
const flagOrText = { types: ["boolean", "string"] };
const list = { types: ["array"] };
const record = { types: ["object"] };
const anything = { types: [] };
const yesNo = { types: ["string"], values: ["true", "false"] };
const digits = { types: ["string"], pattern: /^\d+$/, meant: "a string of digits" };
const revision = {
		types: ["string"],
		pattern: /^(?:LatestPublished|LatestDraft|\d+)$/,
		meant: '"LatestPublished", "LatestDraft" or the number of a revision',
};
const trim = {
		types: ["string"],
		values: ["trim-silence", "do-not-trim", "true", "false"],
};
const url = { types: ["string"], holds: "url" };
const phone = { types: ["string"], holds: "phone" };
function choice(...values) {
		return { types: ["string"], values };
}
function listOf(...items) {
		return { types: ["array"], items };
}
function sid(...kinds) {
		return { types: ["string"], sids: kinds };
}
const CALL = [
		"AccountSid",
		"CallSid",
		"CallStatus",
		"From",
		"To",
		"Direction",
		"Caller",
		"FromCity",
		"FromState",
		"FromCountry",
];
const CONDITION_OPERATORS = [
		"equal_to",
		"not_equal_to",
		"matches_any_of",
		"does_not_match_any_of",
		"contains",
		"does_not_contain",
		"starts_with",
		"does_not_start_with",
		"is_blank",
		"is_not_blank",
		"regex",
		"less_than",
		"greater_than",
		"is_before_date",
		"is_after_date",
		"is_before_time",
		"is_after_time",
];
const INVENTED_TYPES = [
		"http-request",
		"hang-up",
		"hangup",
		"text-to-speech",
		"start-call-recording",
		"make-outgoing-connection",
		"stop-call",
		"function",
		"listen",
		"connect",
		"end",
];
const WIDGETS = {
		"add-member-to-chat-channel": {},
		"add-twiml-redirect": {
				events: ["return", "timeout", "fail"],
				failures: ["timeout", "fail"],
				asks: true,
				properties: { method: catalogue_data_text, url: url, timeout: digits },
		},
		"capture-payments": {
				events: ["success", "maxFailedAttempts", "providerError", "payInterrupted", "hangup", "validationError"],
				failures: ["maxFailedAttempts", "providerError", "payInterrupted", "validationError"],
				channel: "call",
				asks: true,
				properties: {
						timeout: whole,
						max_attempts: whole,
						security_code: flag,
						postal_code: yesNo,
						payment_connector: catalogue_data_text,
						payment_token_type: choice("one-time", "reusable"),
						payment_amount: catalogue_data_text,
						currency: catalogue_data_text,
						description: catalogue_data_text,
						valid_card_types: listOf("amex", "diners-club", "discover", "enroute", "jcb", "maestro", "master-card", "mastercard", "optima", "visa"),
						language: catalogue_data_text,
						min_postal_code_length: whole,
						payment_method: choice("CREDIT_CARD", "ACH_DEBIT"),
						bank_account_type: catalogue_data_text,
						parameters: list,
				},
		},
		"connect-call-to": {
				events: ["callCompleted", "hangup"],
				required: ["noun"],
				outputs: [...CALL, "DialCallStatus", "DialCallSid", "DialCallDuration", "RecordingUrl"],
				channel: "call",
				asks: true,
				properties: {
						to: phone,
						caller_id: phone,
						record: flagOrText,
						noun: choice("number", "number-multi", "client", "conference", "sim", "sip"),
						sip_endpoint: catalogue_data_text,
						sip_username: catalogue_data_text,
						sip_password: catalogue_data_text,
						timeout: whole,
						time_limit: digits,
				},
		},
		"connect-virtual-agent": {
				events: ["return", "hangup"],
				required: ["connector"],
				channel: "call",
				asks: true,
				properties: { connector: catalogue_data_text, language: catalogue_data_text, sentiment_analysis: catalogue_data_text, status_callback: url },
		},
		"connect-virtual-agent-v2": {
				events: ["completed", "live-agent-handoff", "hangup", "failed", "paused", "timeout"],
				failures: ["failed", "timeout"],
				outputs: [
						"VirtualAgentProvider",
						"VirtualAgentStatus",
						"VirtualAgentProviderData.*",
						"VirtualAgentError",
						"VirtualAgentErrorCode",
				],
				asks: true,
				properties: {
						configurations: list,
						connector_name: catalogue_data_text,
						connector_details: record,
						channel: choice("voice", "conversations"),
						parameters: list,
						status_callback: url,
						status_callback_method: catalogue_data_text,
						timeout: whole,
						session_behavior: catalogue_data_text,
						resume_session_identification_method: catalogue_data_text,
						resume_session_identification_value: catalogue_data_text,
						resume_session_event_name: catalogue_data_text,
				},
		},
		"create-chat-channel": {},
		"create-task": {},
		"enqueue-call": {
				events: ["callComplete", "failedToEnqueue", "callFailure"],
				failures: ["failedToEnqueue", "callFailure"],
				outputs: ["QueueResult", "QueueSid", "QueueTime", "CallStatus"],
				channel: "call",
				asks: true,
				properties: {
						workflow_sid: sid("WW"),
						queue_name: catalogue_data_text,
						priority: whole,
						timeout: whole,
						task_attributes: catalogue_data_text,
						wait_url: url,
						wait_url_method: catalogue_data_text,
				},
		},
		"fork-stream": {
				events: ["next"],
				outputs: [],
				channel: "call",
				properties: {
						stream_action: choice("start", "stop"),
						stream_name: catalogue_data_text,
						stream_transport_type: choice("websocket", "siprec"),
						stream_connector: catalogue_data_text,
						stream_url: url,
						stream_track: choice("inbound_track", "outbound_track", "both_tracks"),
						stream_parameters: list,
				},
		},
		"gather-input-on-call": {
				events: ["keypress", "speech", "timeout"],
				failures: ["timeout"],
				outputs: [...CALL, "Digits", "SpeechResult", "Confidence"],
				channel: "call",
				asks: true,
				properties: {
						timeout: wholeOrText,
						finish_on_key: catalogue_data_text,
						stop_gather: flagOrText,
						number_of_digits: whole,
						save_response_as: catalogue_data_text,
						say: catalogue_data_text,
						play: url,
						voice: catalogue_data_text,
						language: catalogue_data_text,
						loop: whole,
						hints: catalogue_data_text,
						gather_language: catalogue_data_text,
						speech_timeout: catalogue_data_text,
						speech_model: catalogue_data_text,
						profanity_filter: yesNo,
						num_digits: wholeOrText,
						input: catalogue_data_text,
				},
		},
		"make-http-request": {
				events: ["success", "failed"],
				failures: ["failed"],
				required: ["url"],
				outputs: ["body", "content_type", "status_code", "parsed.*"],
				properties: {
						method: choice("GET", "POST"),
						url: url,
						body: catalogue_data_text,
						parameters: list,
						content_type: catalogue_data_text,
						add_twilio_auth: flag,
						timeout: whole,
						contentType: catalogue_data_text,
				},
		},
		"make-outgoing-call-v1": {
				events: ["answered", "busy", "noAnswer", "failed", "answeredByMachine", "hangup"],
				failures: ["busy", "noAnswer", "failed"],
				required: ["from", "to"],
				outputs: [...CALL, "AnsweredBy"],
				asks: true,
				properties: { from: phone, to: phone, record: flag, timeout: whole },
		},
		"make-outgoing-call-v2": {
				events: ["answered", "busy", "noAnswer", "failed"],
				failures: ["busy", "noAnswer", "failed"],
				required: ["from", "to"],
				outputs: [...CALL, "AnsweredBy"],
				asks: true,
				properties: {
						from: phone,
						to: phone,
						record: flag,
						recording_channels: choice("mono", "dual"),
						recording_status_callback: url,
						trim,
						detect_answering_machine: flag,
						machine_detection: choice("Enable", "DetectMessageEnd"),
						machine_detection_timeout: digits,
						machine_detection_speech_threshold: catalogue_data_text,
						machine_detection_speech_end_threshold: catalogue_data_text,
						machine_detection_silence_timeout: catalogue_data_text,
						send_digits: catalogue_data_text,
						timeout: whole,
						sip_auth_username: catalogue_data_text,
						sip_auth_password: catalogue_data_text,
				},
		},
		"record-call": {
				events: ["success", "failed"],
				failures: ["failed"],
				channel: "call",
				properties: {
						record_call: flag,
						recording_status_callback: url,
						recording_status_callback_method: catalogue_data_text,
						recording_status_callback_events: catalogue_data_text,
						recording_channels: choice("mono", "dual"),
						trim,
				},
		},
		"record-voicemail": {
				events: ["recordingComplete", "noAudio", "hangup", "recordingError"],
				failures: ["noAudio"],
				outputs: [...CALL, "RecordingUrl", "RecordingSid", "RecordingDuration", "TranscriptionText"],
				channel: "call",
				asks: true,
				properties: {
						timeout: whole,
						finish_on_key: catalogue_data_text,
						max_length: whole,
						transcribe: flag,
						transcription_callback_url: url,
						trim,
						play_beep: yesNo,
						recording_status_callback_url: url,
						transcribeCallbackUrl: url,
						transcribeCallbackMethod: catalogue_data_text,
						maxLength: whole,
						finishOnKey: catalogue_data_text,
				},
		},
		"resume-conversation": {
				events: ["resumed", "failed"],
				failures: ["failed"],
				required: ["conversation_service_sid"],
				outputs: ["conversation.*", "webhook_sid"],
				onlyFrom: "incomingRequest",
				properties: {
						conversation_service_sid: sid("IS"),
						conversation_sid: sid("CH"),
						webhook_filters: anything,
						attributes: catalogue_data_text,
				},
		},
		"run-conversation-relay": {
				events: ["success", "failed"],
				failures: ["failed"],
				required: ["url"],
				outputs: ["HandoffData", "SessionId", "SessionStatus", "SessionDuration"],
				channel: "call",
				asks: true,
				properties: {
						url: url,
						welcome_greeting: catalogue_data_text,
						tts_provider: catalogue_data_text,
						voice: catalogue_data_text,
						language: catalogue_data_text,
						transcription_provider: catalogue_data_text,
						speech_model: catalogue_data_text,
						dtmf_detection: anything,
						interruptible: yesNo,
						parameters: list,
				},
		},
		"run-function": {
				events: ["success", "fail"],
				failures: ["fail"],
				required: ["url"],
				outputs: ["body", "content_type", "status_code", "parsed.*", "headers"],
				properties: {
						url: url,
						parameters: list,
						service_sid: sid("ZS"),
						environment_sid: sid("ZE"),
						function_sid: sid("ZH", "ZN"),
				},
		},
		"run-function-v2": {},
		"run-subflow": {
				events: ["completed", "failed"],
				failures: ["failed"],
				required: ["flow_revision", "flow_sid"],
				asks: true,
				properties: { flow_sid: sid("FW"), flow_revision: revision, parameters: list },
		},
		"say-play": {
				events: ["audioComplete"],
				outputs: [],
				channel: "call",
				properties: { say: catalogue_data_text, play: url, voice: catalogue_data_text, language: catalogue_data_text, loop: whole, digits: catalogue_data_text },
		},
		"send-and-wait-for-reply": {
				events: ["incomingMessage", "timeout", "deliveryFailure"],
				failures: ["deliveryFailure", "timeout"],
				required: ["from"],
				outputs: [
						"outbound.*",
						"inbound.Body",
						"inbound.From",
						"inbound.To",
						"inbound.MessageSid",
						"inbound.NumMedia",
						"inbound.MediaUrl0",
				],
				asks: true,
				properties: {
						body: catalogue_data_text,
						from: phone,
						timeout: wholeOrText,
						save_response_as: catalogue_data_text,
						media_url: url,
						service: sid("IS"),
						channel: sid("CH"),
						attributes: catalogue_data_text,
						content_sid: sid("HX"),
						content_variables: list,
						message_type: choice("custom", "content_template"),
				},
		},
		"send-message": {
				events: ["sent", "failed"],
				failures: ["failed"],
				required: ["from"],
				outputs: [
						"outbound.Sid",
						"outbound.Status",
						"outbound.Body",
						"outbound.From",
						"outbound.To",
						"outbound.ErrorCode",
						"outbound.ErrorMessage",
				],
				properties: {
						body: catalogue_data_text,
						from: phone,
						to: phone,
						media_url: url,
						service: sid("IS"),
						channel: sid("CH"),
						attributes: catalogue_data_text,
						content_sid: sid("HX"),
						content_variables: list,
						message_type: choice("custom", "content_template"),
				},
		},
		"send-to-auto-pilot": {
				events: ["sessionEnded", "failure", "timeout"],
				failures: ["failure", "timeout"],
				asks: true,
				properties: {
						autopilot_assistant_sid: sid("UA"),
						from: catalogue_data_text,
						chat_attributes: catalogue_data_text,
						chat_service: sid("IS"),
						chat_channel: sid("CH"),
						body: catalogue_data_text,
						target_task: catalogue_data_text,
						memory_parameters: list,
						timeout: whole,
				},
		},
		"send-to-flex": {
				events: ["callComplete", "failedToEnqueue", "callFailure", "composerStarted"],
				failures: ["failedToEnqueue", "callFailure"],
				required: ["channel", "workflow"],
				outputs: ["sid", "QueueResult", "QueueSid", "QueueTime", "CallStatus"],
				asks: true,
				properties: {
						workflow: sid("WW"),
						channel: sid("TC"),
						attributes: catalogue_data_text,
						timeout: digits,
						priority: digits,
						waitUrl: url,
						waitUrlMethod: catalogue_data_text,
						from: catalogue_data_text,
				},
		},
		"set-variables": { events: ["next"], properties: { variables: list } },
		"split-based-on": {
				events: ["match", "noMatch"],
				failures: ["noMatch"],
				required: ["input"],
				outputs: [],
				properties: { input: catalogue_data_text, cases: list },
		},
		"start-conversation": {
				events: ["created", "failed"],
				failures: ["failed"],
				required: ["conversation_service_sid", "participants"],
				outputs: ["conversation.*", "webhook_sid"],
				onlyFrom: "incomingRequest",
				properties: {
						conversation_service_sid: sid("IS"),
						participants: list,
						friendly_name: catalogue_data_text,
						attributes: catalogue_data_text,
						messaging_service_sid: sid("MG"),
						timers_inactive: catalogue_data_text,
						timers_closed: catalogue_data_text,
						close_conversation_on_execution_end: flag,
				},
		},
		trigger: {
				events: [
						"incomingCall",
						"incomingMessage",
						"incomingConversationMessage",
						"incomingRequest",
						"incomingParent",
				],
				outputs: [],
				asks: true,
				properties: {},
		},
		understand: {},
		"update-sync-object": {},
};
;
const SHAPES = new Map(Object.entries(WIDGETS));
const PROPERTIES = new Map(Object.entries(WIDGETS).flatMap(([type, shape]) => shape.properties === undefined ? [] : [[type, new Map(Object.entries(shape.properties))]]));
const WIDGET_TYPES = [...SHAPES.keys()];
function shapeOf(type) {
		return SHAPES.get(type);
}
function propertiesOf(type) {
		return PROPERTIES.get(type);
}
const HOLDING = { url: holding("url"), phone: holding("phone"), sid: holding("sid") };
function propertiesHolding(type, what) {
		return HOLDING[what].get(type) ?? [];
}
function holding(what) {
		const holds = ({ holds, sids }) => (what === "sid" ? sids !== undefined : holds === what);
		return new Map([...PROPERTIES].map(([type, shapes]) => [type, [...shapes].filter(([, shape]) => holds(shape))]));
}
function isOpen(value) {
		return /\{\{|\{%|\$\{|%\{|^<[^<>]*>$/.test(value);
}
;
function* conditionsOf({ definition }) {
		for (const widget of definition.widgets) {
				for (const { conditions, pointer } of widget.transitions) {
						for (const [index, condition] of conditions.entries()) {
								yield { widget, condition, segments: [...(0,flow_pointer .OD)(pointer), "conditions", index] };
						}
				}
		}
}
;
const brokenRegex = {
		id: "broken-regex",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A condition's regular expression cannot be read.",
		*check(subject) {
				for (const { widget, condition, segments } of conditionsOf(subject)) {
						const value = (0,flow_json .sk)(condition, "value");
						if ((0,flow_json .sk)(condition, "type") !== "regex" || value === undefined || isOpen(value))
								continue;
						const why = faultOf(value);
						if (why === null)
								continue;
						const message = `This regular expression is broken: ${why}. Nothing will ever match it.`;
						yield { message, widget: widget.name, pointer: (0,flow_pointer .rq)([...segments, "value"]) };
				}
		},
};
const LONGEST = 4096;
function faultOf(pattern) {
		if (pattern.length > LONGEST)
				return null;
		try {
				new RegExp(withoutJava(pattern));
				return null;
		}
		catch (error) {
				const why = String(error).replace(/SyntaxError: Invalid regular expression: .*: /s, "");
				return /too large|stack/i.test(why) ? null : `${why.charAt(0).toLowerCase()}${why.slice(1)}`;
		}
}
function withoutJava(pattern) {
		return pattern
				.replace(/\\(?:Q[\s\S]*?(?:\\E|$)|[pPxN]\{[^{}]*\}|[\s\S])/g, "\\w")
				.replace(/\(\?[imsuxdU-]+\)/g, "")
				.replace(/\(\?(?:[imsuxdU-]*:|>|<[=!])/g, "(?:")
				.replace(/([+*?}])\+/g, "$1");
}
var wording = __webpack_require__(9311);
;
const cardData = {
		id: "card-data",
		group: "channel",
		severity: "warning",
		needs: "flow",
		summary: "A Gather asks for card data, which stays in the logs.",
		*check({ definition }) {
				for (const { name, type, index, properties } of definition.widgets) {
						const say = (0,flow_json .sk)(properties, "say");
						if (type !== "gather-input-on-call" || say === undefined)
								continue;
						const asked = CARD_DATA.exec(say);
						if (asked === null)
								continue;
						const message = `${(0,wording .TL)(name)} asks for card data (${(0,wording .TL)(asked[0])}): what is typed into a Gather stays readable in the logs. Use a capture-payments widget.`;
						const at = { offset: asked.index, token: asked[0] };
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "properties", "say"]), at };
				}
		},
};
const CARD_DATA = /\b(?:(?:credit|debit|payment|bank)[ -]card(?:'s)?(?: account)? (?:number|digits|details|information|security code|expir\w{2,8} date)|\d{2}[ -]digit (?:\w{1,12} ){0,2}card number|card verification (?:code|value|number)|cvv2?|cvc2?|security code (?:on|of|from) (?:the |your )?(?:\w{1,12} ){0,4}card|numero de (?:la |su |tu )?tarjeta|n\u00famero de (?:la |su |tu )?tarjeta|kartennummer|num[\u00e9e]ro de (?:la |votre )?carte)\b/i;
;
const danglingTransition = {
		id: "dangling-transition",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A transition leads to a widget that is not there.",
		*check({ definition, graph, names }) {
				for (const widget of definition.widgets) {
						for (const { event, next, pointer } of widget.transitions) {
								if (next === null || graph.byName.has(next))
										continue;
								const message = `${(0,wording .TL)(event)} of ${(0,wording .TL)(widget.name)} leads to ${(0,wording .TL)(next)}, which is none of the flow's widgets.${names.sentence(next)}`;
								yield { message, widget: widget.name, pointer: (0,flow_pointer .rq)([...(0,flow_pointer .OD)(pointer), "next"]) };
						}
				}
		},
};
;
const duplicateWidgetName = {
		id: "duplicate-widget-name",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "Two widgets have one name.",
		*check({ definition }) {
				const seen = new Set();
				for (const { name, index } of definition.widgets) {
						if (name !== "" && seen.has(name)) {
								const message = `A second widget is called ${(0,wording .TL)(name)}: names are unique in a flow.`;
								yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "name"]) };
						}
						seen.add(name);
				}
		},
};
var check_subject = __webpack_require__(7040);
;
function* widgetReferences({ templates }) {
		for (const { string, template } of templates) {
				for (const { segments, offset } of template.references) {
						const [root, name, ...rest] = segments;
						if (root !== "widgets" || typeof name !== "string")
								continue;
						const path = rest.slice(0, rest.findIndex((item) => typeof item !== "string") >>> 0);
						const from = partAt(string.value, name, offset + root.length);
						const first = path[0];
						yield {
								widget: string.widget,
								string,
								name,
								path,
								nameAt: from,
								pathAt: first === undefined ? null : partAt(string.value, first, from.offset + name.length),
						};
				}
		}
}
function partAt(text, token, offset) {
		const found = text.indexOf(token, offset);
		return { offset: found < 0 ? offset : found, token };
}
;
const earlyReference = {
		id: "early-reference",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A template reads the results of a widget that cannot have run yet.",
		*check(subject) {
				const { graph, reach } = subject;
				for (const { widget, string, name, nameAt } of widgetReferences(subject)) {
						if (!reach.reachable.has(widget.name) || !graph.byName.has(name))
								continue;
						if (reach.precedes(name, widget.name))
								continue;
						const message = `On no way can ${(0,wording .TL)(name)} have run before ${(0,wording .TL)(widget.name)}: its results are always empty here.`;
						yield { message, widget: widget.name, pointer: (0,check_subject .xH)(string), at: nameAt };
				}
		},
};
var value_at = __webpack_require__(2338);
;
const WORKED_ON = new Map([
		["set-variables", ["variables"]],
		["start-conversation", ["participants"]],
		["capture-payments", ["valid_card_types"]],
]);
const emptyList = {
		id: "empty-list",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A list that something should stand in is empty.",
		*check({ json, definition }) {
				for (const widget of definition.widgets) {
						for (const key of WORKED_ON.get(widget.type) ?? []) {
								const pointer = (0,flow_pointer .rq)(["states", widget.index, "properties", key]);
								if (!isEmpty(json, pointer))
										continue;
								yield {
										message: `\`${key}\` is empty: this ${widget.type} does nothing.`,
										widget: widget.name,
										pointer,
								};
						}
						for (const transition of widget.transitions) {
								if (transition.event !== "match" || transition.next === null)
										continue;
								const pointer = (0,flow_pointer .rq)([...(0,flow_pointer .OD)(transition.pointer), "conditions"]);
								if (!isEmpty(json, pointer))
										continue;
								const message = "This match has an empty list of conditions: nothing says when it is taken.";
								yield { message, widget: widget.name, pointer };
						}
				}
		},
};
function isEmpty(json, pointer) {
		const value = (0,value_at .f)(json, pointer);
		return Array.isArray(value) && value.length === 0;
}
;
const endlessLoop = {
		id: "endless-loop",
		group: "graph",
		severity: "warning",
		needs: "flow",
		summary: "Nothing leads out of a loop of widgets.",
		*check({ definition, reach }) {
				for (const loop of reach.loops) {
						const widgets = definition.widgets.filter((widget) => loop.has(widget.name));
						const first = widgets[0];
						if (first === undefined || widgets.some((widget) => canLeave(widget, loop)))
								continue;
						const names = (0,wording .bn)(widgets.map((widget) => widget.name));
						const message = `Nothing leads out of the loop of ${names}: whoever comes here stays until they hang up, or until Twilio ends it.`;
						yield { message, widget: first.name, pointer: (0,flow_pointer .rq)(["states", first.index, "name"]) };
				}
		},
};
function canLeave(widget, loop) {
		const events = shapeOf(widget.type)?.events;
		if (events === undefined)
				return true;
		const led = new Set();
		for (const { event, next } of widget.transitions) {
				if (next === null || !loop.has(next))
						return true;
				led.add(event);
		}
		return events.some((event) => event !== "match" && !led.has(event));
}
;
const flowSidLiteral = {
		id: "flow-sid-literal",
		group: "references",
		severity: "error",
		needs: "flow",
		summary: "A subflow is named by Liquid, which Twilio refuses.",
		*check({ definition }) {
				for (const { name, type, index, properties } of definition.widgets) {
						const sid = (0,flow_json .sk)(properties, "flow_sid") ?? "";
						if (type !== "run-subflow" || !/\{\{|\{%/.test(sid))
								continue;
						const message = "`flow_sid` must be the SID itself, not Liquid: Twilio looks it up when the flow is saved.";
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "properties", "flow_sid"]) };
				}
		},
};
;
const initialState = {
		id: "initial-state",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "The initial state is missing, or is no trigger of this flow.",
		*check({ definition, graph, names }) {
				const pointer = (0,flow_pointer .rq)(["initial_state"]);
				const name = definition.initialState;
				const hasTrigger = definition.widgets.some((widget) => widget.type === "trigger");
				if (name === null) {
						yield { message: "The flow has no `initial_state`: name its trigger there.", widget: null, pointer };
				}
				else if (graph.initial === null) {
						const message = `The flow begins at ${(0,wording .TL)(name)}, which is none of its widgets.${names.sentence(name)}`;
						yield { message, widget: null, pointer };
				}
				else if (hasTrigger && graph.initial.type !== "trigger") {
						const message = `The flow begins at ${(0,wording .TL)(name)}, which is no trigger: nothing can start it there.`;
						yield { message, widget: name, pointer };
				}
		},
};
var suggest = __webpack_require__(757);
;
const unknownWidgetType = {
		id: "unknown-widget-type",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A widget is of a type that is not known.",
		*check({ definition }) {
				for (const widget of definition.widgets) {
						const { type } = widget;
						if (type === "" || shapeOf(type) !== undefined || INVENTED_TYPES.includes(type))
								continue;
						const message = `No widget of type ${(0,wording .TL)(type)} is known.${typeSuggestion(type)}`;
						yield { message, widget: widget.name, pointer: typePointer(widget) };
				}
		},
};
const MEANT = new Map([
		["http-request", "make-http-request"],
		["text-to-speech", "say-play"],
		["start-call-recording", "record-call"],
		["make-outgoing-connection", "make-outgoing-call-v2"],
		["function", "run-function"],
		["listen", "gather-input-on-call"],
		["connect", "connect-call-to"],
]);
const TYPES = new suggest .C(WIDGET_TYPES);
function typeSuggestion(type) {
		if (/^(?:hang-?up|end|stop-call)$/.test(type))
				return " A flow ends where a transition leads nowhere.";
		const meant = MEANT.get(type);
		return meant === undefined ? TYPES.sentence(type) : ` Did you mean ${(0,wording .TL)(meant)}?`;
}
function typePointer(widget) {
		return (0,flow_pointer .rq)(["states", widget.index, "type"]);
}
;
const inventedWidgetType = {
		id: "invented-widget-type",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A widget is of a type that assistants make up, and Studio does not have.",
		*check({ definition }) {
				for (const widget of definition.widgets) {
						if (!INVENTED_TYPES.includes(widget.type))
								continue;
						const message = `Studio has no widget of type ${(0,wording .TL)(widget.type)}; assistants make it up.${typeSuggestion(widget.type)}`;
						yield { message, widget: widget.name, pointer: typePointer(widget) };
				}
		},
};
;
const liquidSyntax = {
		id: "liquid-syntax",
		group: "liquid",
		severity: "error",
		needs: "flow",
		summary: "A Liquid template cannot be read.",
		*check({ templates }) {
				for (const { string, template } of templates) {
						if (template.fault === null)
								continue;
						const { message, offset } = template.fault;
						const at = { offset, token: string.value.slice(offset, offset + 20) };
						yield {
								message: `This Liquid cannot be read: ${(0,wording .vI)(message, 120)}.`,
								widget: string.widget.name,
								pointer: (0,check_subject .xH)(string),
								at,
						};
				}
		},
};
;
const missingProperty = {
		id: "missing-property",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A property that the widget cannot do without is missing.",
		*check({ definition, json }) {
				const states = (0,flow_json .DW)(json, "states");
				for (const widget of definition.widgets) {
						const properties = (0,flow_json .Dc)(states[widget.index], "properties") ?? null;
						if (properties !== null && !(0,flow_json .Gv)(properties))
								continue;
						for (const key of shapeOf(widget.type)?.required ?? []) {
								const value = (0,flow_json .Dc)(widget.properties, key);
								const missing = value === undefined || value === null;
								if (!missing && (value !== "" || widget.type === "run-function"))
										continue;
								const what = missing ? "is missing" : "is empty";
								const message = `\`${key}\` ${what}; ${(0,wording .vJ)(widget.type)} needs it.`;
								yield {
										message,
										widget: widget.name,
										pointer: (0,flow_pointer .rq)(["states", widget.index, "properties", key]),
								};
						}
				}
		},
};
;
const noTrigger = {
		id: "no-trigger",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "The flow has no trigger.",
		*check({ definition }) {
				if (definition.widgets.some((widget) => widget.type === "trigger"))
						return;
				const message = "The flow has no widget of type `trigger`: no call, message or request can start it.";
				yield { message, widget: null, pointer: (0,flow_pointer .rq)(["states"]) };
		},
};
;
const phoneNumber = {
		id: "phone-number",
		group: "references",
		severity: "warning",
		needs: "flow",
		summary: "A telephone number is not written as +15550001111 (E.164).",
		*check({ definition }) {
				for (const { name, type, index, properties } of definition.widgets) {
						for (const [key] of propertiesHolding(type, "phone")) {
								const value = (0,flow_json .sk)(properties, key);
								if (value === undefined)
										continue;
								const wrong = value.split(",").find((part) => isMeantAsNumber(part) && !E164.test(part.trim()));
								if (wrong === undefined)
										continue;
								const message = `\`${key}\` is ${(0,wording .TL)(wrong.trim())}; Twilio takes numbers as +15550001111 (E.164): a plus, the country, no spaces.`;
								yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "properties", key]) };
						}
				}
		},
};
const E164 = /^(?:(?:whatsapp|rcs|messenger):)?\+[1-9]\d{6,14}$/;
function isMeantAsNumber(value) {
		return /^\s*(?:whatsapp:)?\+?[\d\s().-]{7,40}$/.test(value) && value.replace(/\D/g, "").length >= 7;
}
;
const plainHttp = {
		id: "plain-http",
		group: "references",
		severity: "warning",
		needs: "flow",
		summary: "An address is plain http, which anybody on the way can read.",
		*check({ definition }) {
				for (const { name, type, index, properties } of definition.widgets) {
						for (const [key] of propertiesHolding(type, "url")) {
								const url = (0,flow_json .sk)(properties, key);
								if (url === undefined || !/^http:\/\/(?!localhost\b|[\w.-]*\btwilio\.com\b)/i.test(url))
										continue;
								const message = `\`${key}\` is plain http: whoever is on the way can read and change it. Use https.`;
								yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "properties", key]) };
						}
				}
		},
};
;
function* knownProperties({ definition }) {
		for (const widget of definition.widgets) {
				const shapes = propertiesOf(widget.type);
				if (shapes === undefined)
						continue;
				for (const [key, value] of Object.entries(widget.properties)) {
						const shape = shapes.get(key);
						if (shape !== undefined)
								yield { widget, key, value, shape };
				}
		}
}
;
const propertyType = {
		id: "property-type",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A property has a value of the wrong JSON type.",
		*check(subject) {
				for (const { widget, key, value, shape } of knownProperties(subject)) {
						if (fits(value, shape) || (value === "" && shapeOf(widget.type)?.required?.includes(key)))
								continue;
						const message = `\`${key}\` is ${WORDS[typeOf(value)]}; Twilio takes ${expected(shape, value)}.`;
						yield { message, widget: widget.name, pointer: (0,flow_pointer .rq)(["states", widget.index, "properties", key]) };
				}
		},
};
const WORDS = {
		string: "a string",
		integer: "a whole number",
		number: "a number",
		boolean: "true or false without quotes",
		array: "a list",
		object: "an object",
};
function fits(value, shape) {
		if (value === null || shape.types.length === 0)
				return true;
		if (typeof value === "string" && isOpen(value))
				return true;
		const type = typeOf(value);
		return type !== "number" && shape.types.includes(type);
}
function expected(shape, value) {
		if (shape.types.length === 1 &&
				shape.types[0] === "string" &&
				(typeof value === "boolean" || typeof value === "number")) {
				return `the string ${JSON.stringify(String(value))}`;
		}
		return shape.types.map((type) => WORDS[type]).join(" or ");
}
function typeOf(value) {
		if (Array.isArray(value))
				return "array";
		if ((0,flow_json .Gv)(value))
				return "object";
		if (typeof value === "number")
				return Number.isInteger(value) ? "integer" : "number";
		return typeof value === "boolean" ? "boolean" : "string";
}
;
const propertyValue = {
		id: "property-value",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A property has a value that Twilio's schema does not list.",
		*check(subject) {
				for (const { widget, key, value, shape } of knownProperties(subject)) {
						for (const { message, path } of wrongValues(key, value, shape)) {
								yield {
										message,
										widget: widget.name,
										pointer: (0,flow_pointer .rq)(["states", widget.index, "properties", ...path]),
								};
						}
				}
		},
};
function* wrongValues(key, value, shape) {
		if (Array.isArray(value)) {
				for (const [index, item] of value.entries()) {
						if (shape.items === undefined || typeof item !== "string" || isOpen(item))
								continue;
						if (shape.items.includes(item))
								continue;
						const message = `${(0,wording .TL)(item)} in \`${key}\` is none of ${(0,wording .yL)(shape.items)}.`;
						yield { message, path: [key, index] };
				}
				return;
		}
		if (typeof value !== "string" || value === "" || isOpen(value))
				return;
		if (shape.values !== undefined && !shape.values.includes(value)) {
				yield { message: `\`${key}\` is ${(0,wording .TL)(value)}; Twilio takes ${(0,wording .yL)(shape.values)}.`, path: [key] };
		}
		if (shape.pattern !== undefined && !shape.pattern.test(value)) {
				yield { message: `\`${key}\` is ${(0,wording .TL)(value)}; Twilio takes ${shape.meant}.`, path: [key] };
		}
}
;
const replyInCall = {
		id: "reply-in-call",
		group: "channel",
		severity: "warning",
		needs: "flow",
		summary: "A call waits for a message while concurrent calls are allowed.",
		*check({ definition, entries, json }) {
				if ((0,flow_json .Dc)((0,flow_json .Dc)(json, "flags"), "allow_concurrent_calls") !== true)
						return;
				for (const { name, type, index } of definition.widgets) {
						if (type !== "send-and-wait-for-reply" || !entries.reaches("incomingCall", name))
								continue;
						const message = `A call comes to ${(0,wording .TL)(name)}, which waits for a message, while the flow allows concurrent calls: Studio cannot tell whose reply it is. Turn \`flags.allow_concurrent_calls\` off.`;
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "type"]) };
				}
		},
};
;
const requestOnly = {
		id: "request-only",
		group: "channel",
		severity: "error",
		needs: "flow",
		summary: "A widget for flows that the REST API starts is not reached from there.",
		*check({ definition, entries, reachable }) {
				for (const { name, type, index } of definition.widgets) {
						const event = shapeOf(type)?.onlyFrom;
						if (event === undefined || !reachable.has(name) || entries.reaches(event, name))
								continue;
						const message = `No ${event} comes to ${(0,wording .TL)(name)}: ${(0,wording .vJ)(type)} can only be used in flows triggered by the REST API.`;
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "type"]) };
				}
		},
};
var secret = __webpack_require__(9305);
;
function credentialsIn(json, credentials) {
		const all = JSON.stringify(json);
		if (!credentials.some((one) => all.includes(JSON.stringify(one).slice(1, -1))))
				return [];
		const found = [];
		const segments = [];
		let widget = null;
		const look = (text, isKey) => {
				const credential = credentials.find((one) => text.includes(one));
				if (credential === undefined)
						return;
				const offset = isKey ? null : text.indexOf(credential);
				found.push({ credential, offset, widget, pointer: (0,flow_pointer .rq)(segments) });
		};
		const walk = (value) => {
				if (typeof value === "string")
						look(value, false);
				else if (Array.isArray(value)) {
						const areStates = segments.length === 1 && segments[0] === "states";
						for (const [index, item] of value.entries()) {
								if (areStates && (0,flow_json .Gv)(item))
										widget = (0,flow_json .sk)(item, "name") ?? "";
								segments.push(index);
								walk(item);
								segments.pop();
								if (areStates)
										widget = null;
						}
				}
				else if ((0,flow_json .Gv)(value)) {
						for (const [key, item] of Object.entries(value)) {
								segments.push(key);
								look(key, true);
								walk(item);
								segments.pop();
						}
				}
		};
		walk(json);
		return found;
}
;
const secret_secret = {
		id: "secret",
		group: "secrets",
		severity: "error",
		needs: "flow",
		summary: "A password, token or key stands in the flow for everybody to read.",
		*check(subject) {
				const credentials = (subject.flow.credentials ?? []).filter(({ length }) => length >= SHORTEST);
				const held = credentials.length === 0 ? [] : credentialsIn(subject.json, credentials);
				for (const { credential, offset, widget, pointer } of held) {
						const at = offset === null ? "key" : { offset, token: credential };
						yield { ...fault("one of the credentials that this very run uses", at), widget, pointer };
				}
				const told = new Set(held.flatMap(({ offset, pointer }) => (offset === null ? [] : [pointer])));
				const description = (0,flow_json .sk)(subject.json, "description");
				if (description !== undefined && !told.has(DESCRIPTION)) {
						const found = secretAt(null, description);
						if (found !== null)
								yield { ...found, widget: null, pointer: DESCRIPTION };
				}
				for (const string of subject.strings) {
						const found = secretAt(string.key, string.value);
						if (found === null)
								continue;
						const pointer = (0,check_subject .xH)(string);
						if (!told.has(pointer))
								yield { ...found, widget: string.widget.name, pointer };
				}
		},
};
const DESCRIPTION = (0,flow_pointer .rq)(["description"]);
const SHORTEST = 8;
function secretAt(key, value) {
		const span = (0,secret .he)(key, value);
		if (span === null)
				return null;
		const kind = span.kind === "Basic credentials" ? span.kind : (0,wording .vJ)(span.kind);
		return fault(kind, { offset: span.start, token: value.slice(span.start, span.end) });
}
function fault(kind, at) {
		const message = `This looks like ${kind}. Whoever reads the repository can use it: replace it at its service, and let a Function hold the new one.`;
		return { message, at };
}
;
const shadowedMatch = {
		id: "shadowed-match",
		group: "graph",
		severity: "warning",
		needs: "flow",
		summary: "A match can never be taken, because an earlier one always is.",
		*check({ definition }) {
				for (const { name, type, transitions } of definition.widgets) {
						if (type !== "split-based-on")
								continue;
						const earlier = [];
						const seen = new Set();
						for (const transition of transitions) {
								if (transition.event !== "match" || transition.conditions.length === 0)
										continue;
								const tests = transition.conditions.map(testOf);
								const said = JSON.stringify(tests);
								const again = tests.every((test) => test !== null) && seen.has(said);
								const shadow = again || tests.every((test) => test !== null && earlier.some((one) => takes(one, test)));
								if (shadow) {
										const message = `An earlier match of ${(0,wording .TL)(name)} already takes everything that this one would (${saying(transition)}).`;
										yield { message, widget: name, pointer: transition.pointer };
								}
								seen.add(said);
								const [only] = tests;
								if (tests.length === 1 && only && earlier.length < MOST)
										earlier.push(only);
						}
				}
		},
};
const MOST = 200;
function testOf(condition) {
		const value = (0,flow_json .sk)(condition, "value");
		const operator = (0,flow_json .sk)(condition, "type");
		if (!(0,flow_json .Gv)(condition) || value === undefined || operator === undefined || isOpen(value))
				return null;
		const argument = JSON.stringify((0,flow_json .Dc)(condition, "arguments") ?? null);
		return { argument, operator, value };
}
function takes(earlier, later) {
		if (earlier.argument !== later.argument)
				return false;
		if (earlier.operator === later.operator && earlier.value === later.value)
				return true;
		const all = exact(later);
		if (all === null || all.length === 0)
				return false;
		switch (earlier.operator) {
				case "equal_to":
						return all.every((value) => value === earlier.value.trim());
				case "matches_any_of": {
						const taken = new Set(listed(earlier.value));
						return all.every((value) => taken.has(value));
				}
				case "contains":
						return earlier.value !== "" && all.every((value) => value.includes(earlier.value));
				case "starts_with":
						return earlier.value !== "" && all.every((value) => value.startsWith(earlier.value));
				case "is_not_blank":
						return all.every((value) => value !== "");
				default:
						return false;
		}
}
function exact({ operator, value }) {
		if (operator === "equal_to")
				return [value.trim()];
		return operator === "matches_any_of" ? listed(value) : null;
}
function listed(value) {
		return value
				.split(",")
				.map((item) => item.trim())
				.filter((item) => item !== "");
}
function saying(transition) {
		const name = transition.conditions.map((condition) => (0,flow_json .sk)(condition, "friendly_name") ?? (0,flow_json .sk)(condition, "value") ?? "");
		return (0,wording .TL)(name.join(", "));
}
;
const sidKind = {
		id: "sid-kind",
		group: "references",
		severity: "error",
		needs: "flow",
		summary: "A SID is of the wrong kind or length.",
		*check({ definition, strings }) {
				const told = new Set();
				for (const { name, type, index, properties } of definition.widgets) {
						for (const [key, { sids = [] }] of propertiesHolding(type, "sid")) {
								const value = (0,flow_json .Dc)(properties, key);
								if (typeof value !== "string" || !LIKE_A_SID.test(value))
										continue;
								const kind = value.slice(0, 2);
								const right = sids.includes(kind);
								if (right && SID.test(value))
										continue;
								const pointer = (0,flow_pointer .rq)(["states", index, "properties", key]);
								told.add(pointer);
								const message = right
										? wrongLength(value)
										: `\`${key}\` is ${(0,wording .TL)(value)}; it must be a ${(0,wording .yL)(sids)} SID.`;
								yield { message, widget: name, pointer };
						}
				}
				for (const string of strings) {
						for (const match of string.value.matchAll(INSIDE)) {
								const pointer = (0,check_subject .xH)(string);
								if (SID.test(match[0]) || told.has(pointer))
										continue;
								const at = { offset: match.index, token: match[0] };
								yield { message: wrongLength(match[0]), widget: string.widget.name, pointer, at };
						}
				}
		},
};
const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;
const LIKE_A_SID = /^[A-Z]{2}[0-9a-fA-F]{20,44}$/;
const INSIDE = /(?<![A-Za-z0-9_-])(?:AC|CH|EH|FW|HX|IS|MG|SK|TC|WS|WW|ZE|ZH|ZN|ZS)[0-9a-f]{26,40}(?![A-Za-z0-9_-])/g;
function wrongLength(value) {
		return `${(0,wording .TL)(value)} is no SID: two capitals and 32 hex digits, and this has ${value.length - 2}.`;
}
var check_reach = __webpack_require__(9496);
;
const silentLoop = {
		id: "silent-loop",
		group: "graph",
		severity: "warning",
		needs: "flow",
		summary: "A loop asks nobody anything and decides nothing.",
		*check({ graph, reach }) {
				const silent = new Set(reach.loops.flatMap((loop) => [...loop].filter((name) => isSilent(graph.byName.get(name)?.type ?? ""))));
				const done = new Set();
				const follows = (edge) => goesOn(edge) && silent.has(edge.to.name) && !done.has(edge.to.name);
				for (const name of silent) {
						if (done.has(name))
								continue;
						for (const component of (0,check_reach .$)(graph, name, follows)) {
								for (const member of component)
										done.add(member);
								if (component.length === 1 && !repeats(graph, component[0] ?? ""))
										continue;
								const widgets = component.flatMap((member) => graph.byName.get(member) ?? []);
								const [first] = widgets.sort((a, b) => a.index - b.index);
								if (first === undefined)
										continue;
								const names = (0,wording .bn)(widgets.map((widget) => widget.name));
								const message = `The loop of ${names} asks nobody anything and decides nothing: Twilio ends it at the tenth round.`;
								yield { message, widget: first.name, pointer: (0,flow_pointer .rq)(["states", first.index, "name"]) };
						}
				}
		},
};
function isSilent(type) {
		const shape = shapeOf(type);
		return shape?.events !== undefined && shape.asks !== true && type !== "split-based-on";
}
function goesOn(edge) {
		return !shapeOf(edge.from.type)?.failures?.includes(edge.transition.event);
}
function repeats(graph, name) {
		return graph.out.get(name)?.some((edge) => edge.to.name === name && goesOn(edge)) ?? false;
}
;
const splitWithoutNoMatch = {
		id: "split-without-no-match",
		group: "graph",
		severity: "off",
		needs: "flow",
		summary: "A split leads nowhere when nothing matches.",
		*check({ definition, reachable }) {
				for (const { name, type, index, transitions } of definition.widgets) {
						if (type !== "split-based-on" || !reachable.has(name))
								continue;
						const place = transitions.findIndex((transition) => transition.event === "noMatch");
						if (transitions[place]?.next)
								continue;
						const segments = place < 0 ? [] : [place, "event"];
						const message = `When nothing matches, ${(0,wording .TL)(name)} leads nowhere and the flow just ends: connect its \`noMatch\`.`;
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "transitions", ...segments]) };
				}
		},
};
;
const text_too_long_MOST = 16 * 1024;
const textTooLong = {
		id: "text-too-long",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A text cannot fit the 16 KB that Studio renders.",
		*check({ strings }) {
				for (const string of strings) {
						if (string.value.length * 3 <= text_too_long_MOST)
								continue;
						const bytes = Buffer.byteLength(string.value.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, ""), "utf8");
						if (bytes <= text_too_long_MOST)
								continue;
						const message = `Without its Liquid this text has ${bytes} bytes already; Studio renders at most ${text_too_long_MOST}.`;
						yield { message, widget: string.widget.name, pointer: (0,check_subject .xH)(string) };
				}
		},
};
var flow_form = __webpack_require__(9791);
;
const tooLarge = {
		id: "too-large",
		group: "syntax",
		severity: "error",
		needs: "text",
		summary: "The file is larger than Twilio takes, or its request would be.",
		*check({ flow, json }) {
				const message = (0,flow_form .co)((0,flow_form .OI)(json, flow.name ?? flow.key));
				if (message !== null)
						yield { message, widget: null, pointer: flow_pointer .Dl };
		},
};
;
const unhandledFailure = {
		id: "unhandled-failure",
		group: "graph",
		severity: "off",
		needs: "flow",
		summary: "A widget can fail, and nothing is connected to that.",
		*check({ definition, reachable }) {
				for (const { name, type, index, transitions } of definition.widgets) {
						if (!reachable.has(name))
								continue;
						for (const event of shapeOf(type)?.failures ?? []) {
								if (type === "split-based-on")
										continue;
								const place = transitions.findIndex((transition) => transition.event === event);
								if (transitions[place]?.next)
										continue;
								const segments = place < 0 ? [] : [place, "event"];
								const message = `Nothing is connected to ${(0,wording .TL)(event)} of ${(0,wording .TL)(name)}: when it happens the flow just ends.`;
								yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "transitions", ...segments]) };
						}
				}
		},
};
;
const unknownEvent = {
		id: "unknown-event",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A transition waits for an event that the widget never fires.",
		*check({ definition }) {
				for (const widget of definition.widgets) {
						const events = shapeOf(widget.type)?.events;
						if (events === undefined)
								continue;
						for (const { event, pointer } of widget.transitions) {
								if (event === "" || events.includes(event))
										continue;
								const message = `${(0,wording .TL)(widget.name)} is ${(0,wording .vJ)(widget.type)}, which never fires ${(0,wording .TL)(event)}: it fires ${(0,wording .yL)(events)}.`;
								yield { message, widget: widget.name, pointer: (0,flow_pointer .rq)([...(0,flow_pointer .OD)(pointer), "event"]) };
						}
				}
		},
};
var check_template = __webpack_require__(2213);
;
const KNOWN = new suggest .C(check_template .S);
const unknownFilter = {
		id: "unknown-filter",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A template uses a filter that neither Liquid nor Studio has.",
		*check({ templates }) {
				for (const { string, template } of templates) {
						for (const { filter, offset } of template.filters) {
								if (check_template .S.has(filter))
										continue;
								const message = `Neither Liquid nor Studio has a filter ${(0,wording .TL)(filter)}.${KNOWN.sentence(filter)}`;
								const at = { offset, token: filter };
								yield { message, widget: string.widget.name, pointer: (0,check_subject .xH)(string), at };
						}
				}
		},
};
;
const OPERATORS = new suggest .C(CONDITION_OPERATORS);
const unknownOperator = {
		id: "unknown-operator",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A condition compares in a way that Studio does not know.",
		*check(subject) {
				for (const { widget, condition, segments } of conditionsOf(subject)) {
						const operator = (0,flow_json .sk)(condition, "type");
						if (operator === undefined || CONDITION_OPERATORS.includes(operator))
								continue;
						const message = `No condition is of type ${(0,wording .TL)(operator)}.${OPERATORS.sentence(operator)}`;
						yield { message, widget: widget.name, pointer: (0,flow_pointer .rq)([...segments, "type"]) };
				}
		},
};
;
const unknownOutput = {
		id: "unknown-output",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A template reads a result that the type of widget never has.",
		*check(subject) {
				const known = new Map();
				for (const { widget, string, name, path, pathAt } of widgetReferences(subject)) {
						const source = subject.graph.byName.get(name);
						const output = path[0];
						if (source === undefined || output === undefined || pathAt === null)
								continue;
						const outputs = known.has(name) ? known.get(name) : outputsOf(source);
						known.set(name, outputs ?? null);
						if (outputs === undefined || outputs === null || outputs.names.has(output))
								continue;
						const near = outputs.suggestions.sentence(output);
						const list = outputs.names.size === 0 ? "It has none." : `It has ${(0,wording .yL)([...outputs.names])}.`;
						const message = `${(0,wording .TL)(name)} is ${(0,wording .vJ)(source.type)}, which has no result ${(0,wording .TL)(output)}.${near || ` ${list}`}`;
						yield { message, widget: widget.name, pointer: (0,check_subject .xH)(string), at: pathAt };
				}
		},
};
function outputsOf(widget) {
		const shape = shapeOf(widget.type);
		const names = widget.type === "set-variables"
				? keysOf(widget)
				: shape?.outputs?.map((name) => name.split(".")[0] ?? "");
		return names === undefined ? null : { names: new Set(names), suggestions: new suggest .C(names) };
}
function keysOf(widget) {
		const keys = (0,flow_json .DW)(widget.properties, "variables").map((item) => (0,flow_json .sk)(item, "key") ?? "");
		return keys.some(isOpen) ? undefined : keys;
}
;
const unknownProperty = {
		id: "unknown-property",
		group: "structure",
		severity: "warning",
		needs: "flow",
		summary: "A widget has a property that its type is not known to have.",
		*check({ definition }) {
				const suggestions = new Map();
				for (const widget of definition.widgets) {
						const shapes = propertiesOf(widget.type);
						if (shapes === undefined)
								continue;
						for (const key of Object.keys(widget.properties)) {
								if (key === "offset" || shapes.has(key))
										continue;
								const near = suggestions.get(widget.type) ?? new suggest .C(shapes.keys());
								suggestions.set(widget.type, near);
								const message = `${(0,wording .TL)(widget.name)} is ${(0,wording .vJ)(widget.type)}, which is not known to have a property ${(0,wording .TL)(key)}.${near.sentence(key)}`;
								const pointer = (0,flow_pointer .rq)(["states", widget.index, "properties", key]);
								yield { message, widget: widget.name, pointer, at: "key" };
						}
				}
		},
};
;
const unknownWidgetReference = {
		id: "unknown-widget-reference",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A template reads the results of a widget that is not there.",
		*check(subject) {
				const { graph, names } = subject;
				for (const { widget, string, name, nameAt } of widgetReferences(subject)) {
						if (graph.byName.has(name) || isHalfName(name, graph.byName.keys()))
								continue;
						const message = `This reads results of ${(0,wording .TL)(name)}, which is none of the flow's widgets: it is always empty.${names.sentence(name)}`;
						yield { message, widget: widget.name, pointer: (0,check_subject .xH)(string), at: nameAt };
				}
		},
};
function isHalfName(name, names) {
		for (const known of names)
				if (known.startsWith(`${name} `))
						return true;
		return false;
}
;
const unreachableWidget = {
		id: "unreachable-widget",
		group: "graph",
		severity: "warning",
		needs: "flow",
		summary: "No way leads from the trigger to a widget.",
		*check({ definition, graph, reachable }) {
				if (graph.initial === null)
						return;
				for (const { name, index } of definition.widgets) {
						if (name === "" || reachable.has(name))
								continue;
						const message = `No way leads from the trigger to ${(0,wording .TL)(name)}: it never runs.`;
						yield { message, widget: name, pointer: (0,flow_pointer .rq)(["states", index, "name"]) };
				}
		},
};
;
const unsetVariable = {
		id: "unset-variable",
		group: "liquid",
		severity: "warning",
		needs: "flow",
		summary: "A template reads a flow variable that nothing sets.",
		*check(subject) {
				const set = variablesOf(subject);
				if (set === null)
						return;
				const near = new suggest .C(set);
				for (const { string, template } of subject.templates) {
						for (const { segments, offset } of template.references) {
								const [root, group, name] = segments;
								if (root !== "flow" ||
										group !== "variables" ||
										typeof name !== "string" ||
										set.has(name) ||
										OWN.has(name))
										continue;
								const message = `Nothing in this flow sets \`flow.variables.${(0,wording .vI)(name, 60)}\`: it is always empty.${near.sentence(name)}`;
								const at = partAt(string.value, name, offset + "flow.variables".length);
								yield { message, widget: string.widget.name, pointer: (0,check_subject .xH)(string), at };
						}
				}
		},
};
const OWN = new Set(["size", "first", "last"]);
function variablesOf({ definition }) {
		const names = new Set();
		for (const { type, properties } of definition.widgets) {
				const saved = (0,flow_json .sk)(properties, "save_response_as");
				if (saved !== undefined)
						names.add(saved);
				if (type !== "set-variables")
						continue;
				for (const item of (0,flow_json .DW)(properties, "variables")) {
						const key = (0,flow_json .sk)(item, "key") ?? "";
						if (isOpen(key))
								return null;
						names.add(key);
				}
		}
		return names;
}
;
const unusedIgnore = {
		id: "unused-ignore",
		group: "project",
		severity: "warning",
		needs: "project",
		summary: "An ignore no longer matches anything.",
};
;
const widgetShape = {
		id: "widget-shape",
		group: "structure",
		severity: "error",
		needs: "flow",
		summary: "A widget or transition is not written as Studio reads it.",
		*check({ json }) {
				for (const [index, state] of (0,flow_json .DW)(json, "states").entries())
						yield* widgetFaults(state, index);
		},
};
function* widgetFaults(state, index) {
		const here = ["states", index];
		if (!(0,flow_json .Gv)(state)) {
				yield { message: "This state is no object.", widget: null, pointer: (0,flow_pointer .rq)(here) };
				return;
		}
		const name = (0,flow_json .Dc)(state, "name");
		const widget = typeof name === "string" ? name : null;
		const fault = (key, message) => ({
				message,
				widget,
				pointer: (0,flow_pointer .rq)([...here, key]),
		});
		if (widget === null || widget === "")
				yield fault("name", "This widget has no name.");
		const called = widget === null ? "This widget" : `Widget ${(0,wording .TL)(widget)}`;
		const type = (0,flow_json .Dc)(state, "type");
		if (typeof type !== "string" || type === "")
				yield fault("type", `${called} has no type.`);
		const properties = (0,flow_json .Dc)(state, "properties");
		if (properties !== undefined && properties !== null && !(0,flow_json .Gv)(properties)) {
				yield fault("properties", `The properties of ${called.replace("This", "this").replace("Widget", "widget")} are no object.`);
		}
		const transitions = (0,flow_json .Dc)(state, "transitions");
		if (transitions === undefined || transitions === null)
				return;
		if (!Array.isArray(transitions)) {
				yield fault("transitions", `The transitions of ${called.replace("This", "this").replace("Widget", "widget")} are no list.`);
				return;
		}
		for (const [place, transition] of transitions.entries()) {
				yield* transitionFaults(transition, widget, [...here, "transitions", place]);
		}
}
function* transitionFaults(transition, widget, here) {
		if (!(0,flow_json .Gv)(transition)) {
				yield { message: "This transition is no object.", widget, pointer: (0,flow_pointer .rq)(here) };
				return;
		}
		if (typeof (0,flow_json .Dc)(transition, "event") !== "string") {
				yield { message: "This transition names no event.", widget, pointer: (0,flow_pointer .rq)([...here, "event"]) };
		}
		const next = (0,flow_json .Dc)(transition, "next");
		if (next !== undefined && next !== null && typeof next !== "string") {
				const message = "`next` is the name of a widget, in quotes.";
				yield { message, widget, pointer: (0,flow_pointer .rq)([...here, "next"]) };
		}
}
;
const wrongChannel = {
		id: "wrong-channel",
		group: "channel",
		severity: "warning",
		needs: "flow",
		summary: "A widget that needs a call is reached by messages only, or the other way round.",
		*check({ definition, entries }) {
				for (const { name, type, index, properties } of definition.widgets) {
						const message = entries.reaches("incomingMessage", name) || entries.reaches("incomingConversationMessage", name);
						const call = entries.mayHaveCall(name);
						const channel = type === "connect-virtual-agent-v2" ? (0,flow_json .sk)(properties, "channel") : undefined;
						const pointer = (0,flow_pointer .rq)(["states", index, "type"]);
						if (message && !call && (shapeOf(type)?.channel === "call" || channel === "voice")) {
								const text = `Only messages come to ${(0,wording .TL)(name)}, and ${(0,wording .vJ)(type)} needs a call.`;
								yield { message: text, widget: name, pointer };
						}
						else if (entries.reaches("incomingCall", name) && !message && channel === "conversations") {
								const text = `Only calls come to ${(0,wording .TL)(name)}, and this ${type} is set to talk in conversations.`;
								yield { message: text, widget: name, pointer };
						}
				}
		},
};
var run_rules = __webpack_require__(3580);
;
const RULES = [
		rules_text("invalid-json", "The file is not JSON."),
		rules_text("duplicate-key", "A key stands twice in one object."),
		rules_text("not-a-flow", "The file is JSON, but no flow's definition."),
		tooLarge,
		rules_text("too-deep", "The JSON is nested deeper than a flow can be."),
		initialState,
		noTrigger,
		widgetShape,
		duplicateWidgetName,
		danglingTransition,
		inventedWidgetType,
		unknownWidgetType,
		unknownEvent,
		missingProperty,
		propertyType,
		propertyValue,
		unknownProperty,
		unknownOperator,
		brokenRegex,
		emptyList,
		unreachableWidget,
		endlessLoop,
		silentLoop,
		unhandledFailure,
		splitWithoutNoMatch,
		shadowedMatch,
		liquidSyntax,
		unknownWidgetReference,
		earlyReference,
		unknownOutput,
		unsetVariable,
		unknownFilter,
		textTooLong,
		wrongChannel,
		replyInCall,
		requestOnly,
		cardData,
		sidKind,
		flowSidLiteral,
		plainHttp,
		phoneNumber,
		elsewhere("unmapped-reference", "references", "warning", "account", "No resource covers an account's value."),
		secret_secret,
		elsewhere("missing-subflow", "project", "warning", "project", "A subflow is no flow of this environment."),
		elsewhere("subflow-cycle", "project", "error", "project", "Flows run each other in a circle."),
		elsewhere("too-many-widgets", "project", "error", "project", "More than 2,000 widgets with all subflows."),
		elsewhere("shared-sid", "project", "error", "project", "Two keys name one flow in Twilio."),
		unusedIgnore,
		...run_rules .g,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const IDS = new suggest .C(BY_ID.keys());
function ruleOf(id) {
		return BY_ID.get(id);
}
function isRule(id) {
		return BY_ID.has(id);
}
function ruleSuggestion(id) {
		return IDS.sentence(id);
}
function rules_text(id, summary) {
		return { id, group: "syntax", severity: "error", needs: "text", summary };
}
function elsewhere(id, group, severity, needs, summary) {
		return { id, group, severity, needs, summary };
}
/***/ }),
	7040:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B7: () => (/* binding */ Subject),
	f5: () => (/* binding */ keyAt),
	xH: () => (/* binding */ pointerTo)
});
var definition = __webpack_require__(9692);
;
function graphOf(definition) {
		const byName = new Map();
		for (const widget of definition.widgets)
				if (!byName.has(widget.name))
						byName.set(widget.name, widget);
		const edges = [];
		const out = new Map();
		const into = new Map();
		for (const from of definition.widgets) {
				for (const transition of from.transitions) {
						const to = transition.next === null ? undefined : byName.get(transition.next);
						if (to === undefined)
								continue;
						const edge = { from, transition, to };
						edges.push(edge);
						append(out, from.name, edge);
						append(into, to.name, edge);
				}
		}
		const initial = definition.initialState === null ? undefined : byName.get(definition.initialState);
		return { byName, edges, out, in: into, initial: initial ?? null };
}
function append(map, key, value) {
		const list = map.get(key);
		if (list === undefined)
				map.set(key, [value]);
		else
				list.push(value);
}
var flow_json = __webpack_require__(8887);
var flow_pointer = __webpack_require__(3036);
;
const TRIGGER_EVENTS = [
		"incomingCall",
		"incomingMessage",
		"incomingConversationMessage",
		"incomingRequest",
		"incomingParent",
];
const MAKES_A_CALL = new Set(["make-outgoing-call-v1", "make-outgoing-call-v2"]);
function entriesOf(definition, graph) {
		const byEvent = new Map();
		const begins = (event, name) => {
				const set = byEvent.get(event) ?? new Set();
				byEvent.set(event, set);
				spread(graph, name, set);
		};
		for (const widget of definition.widgets) {
				if (widget.type !== "trigger")
						continue;
				const known = new Set(TRIGGER_EVENTS);
				for (const edge of graph.out.get(widget.name) ?? []) {
						const event = edge.transition.event;
						begins(known.has(event) ? event : "unknown", edge.to.name);
				}
		}
		const calls = new Set();
		for (const event of ["incomingCall", "incomingRequest", "incomingParent", "unknown"]) {
				for (const name of byEvent.get(event) ?? [])
						calls.add(name);
		}
		const made = graph.edges.filter((edge) => MAKES_A_CALL.has(edge.from.type));
		for (const edge of made)
				spread(graph, edge.to.name, calls);
		return {
				reaches: (event, widget) => byEvent.get(event)?.has(widget) ?? false,
				mayHaveCall: (widget) => calls.has(widget),
		};
}
function spread(graph, start, seen) {
		const open = [start];
		for (let name = open.pop(); name !== undefined; name = open.pop()) {
				if (seen.has(name))
						continue;
				seen.add(name);
				for (const edge of graph.out.get(name) ?? [])
						open.push(edge.to.name);
		}
}
var reach = __webpack_require__(9496);
var suggest = __webpack_require__(757);
var template = __webpack_require__(2213);
;
class Subject {
		flow;
		json;
		definition;
		graph;
		made = {};
		constructor(flow, json) {
				this.flow = flow;
				this.json = json;
				this.definition = (0,definition .U)(json);
				this.graph = graphOf(this.definition);
		}
		get reach() {
				this.made.reach ??= (0,reach .x)(this.graph);
				return this.made.reach;
		}
		get entries() {
				this.made.entries ??= entriesOf(this.definition, this.graph);
				return this.made.entries;
		}
		get reachable() {
				return this.reach.reachable;
		}
		get names() {
				this.made.names ??= new suggest .C(this.graph.byName.keys());
				return this.made.names;
		}
		get strings() {
				this.made.strings ??= [...stringsOf(this.json, this.definition)];
				return this.made.strings;
		}
		get templates() {
				this.made.templates ??= templatesOf(this.strings);
				return this.made.templates;
		}
}
function templatesOf(strings) {
		const templates = new template .I();
		const holding = strings.filter(({ value }) => /\{\{|\{%/.test(value));
		return holding.map((string) => ({ string, template: templates.of(string.value) }));
}
function pointerTo(string) {
		return (0,flow_pointer .rq)(string.segments);
}
function* stringsOf(json, definition) {
		const states = (0,flow_json .Dc)(json, "states");
		for (const widget of definition.widgets) {
				const state = Array.isArray(states) ? states[widget.index] : undefined;
				yield* walk(widget, ["states", widget.index, "properties"], "properties", widget.properties);
				const transitions = (0,flow_json .Dc)(state, "transitions");
				if (!Array.isArray(transitions))
						continue;
				for (const [place, transition] of transitions.entries()) {
						const conditions = (0,flow_json .Dc)(transition, "conditions");
						if (!Array.isArray(conditions))
								continue;
						for (const [index, condition] of conditions.entries()) {
								if (!(0,flow_json .Gv)(condition))
										continue;
								const path = ["states", widget.index, "transitions", place, "conditions", index];
								for (const key of ["arguments", "value"]) {
										yield* walk(widget, [...path, key], key, (0,flow_json .Dc)(condition, key) ?? null);
								}
						}
				}
		}
}
function* walk(widget, segments, key, value) {
		if (typeof value === "string")
				yield { widget, segments, key, value };
		else if (Array.isArray(value)) {
				for (const [index, item] of value.entries())
						yield* walk(widget, [...segments, index], key, item);
		}
		else if ((0,flow_json .Gv)(value)) {
				for (const [name, item] of Object.entries(value)) {
						yield* walk(widget, [...segments, name], tellingKey(value, name), item);
				}
		}
}
function tellingKey(parent, name) {
		const named = name === "value" ? (0,flow_json .Dc)(parent, "key") : undefined;
		return typeof named === "string" ? named : name;
}
function keyAt(definition, pointer) {
		let value = definition;
		let key = null;
		for (const [depth, segment] of (0,flow_pointer .OD)(pointer).entries()) {
				if ((0,flow_json .Gv)(value))
						key = depth === 0 ? null : tellingKey(value, segment);
				value = Array.isArray(value) ? value[Number(segment)] : (0,flow_json .Dc)(value, segment);
		}
		return key;
}
/***/ }),
	757:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		C: () => (/* binding */ Suggestions)
/* harmony export */ });
	var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9445);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9311);
const LONGEST = 64;
const LOOKUPS = 200;
class Suggestions {
		known;
		found = new Map();
		constructor(candidates) {
				this.known = [...candidates].filter((name) => name !== "" && name.length <= LONGEST);
		}
		nearest(word) {
				const before = this.found.get(word);
				if (before !== undefined)
						return before;
				if (word.length > LONGEST || this.found.size >= LOOKUPS)
						return null;
				const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, this.known.filter((name) => name !== word));
				this.found.set(word, near);
				return near;
		}
		sentence(word) {
				const near = this.nearest(word);
				return near === null ? "" : ` Did you mean ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(near)}?`;
		}
}
/***/ }),
	2213:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		I: () => (/* binding */ Templates),
		S: () => (/* binding */ FILTERS)
/* harmony export */ });
	var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8694);
const ENGINE = new liquidjs__WEBPACK_IMPORTED_MODULE_0__  .HX({ locale: "en-US", timezoneOffset: 0 });
const STUDIO_FILTERS = ["to_json", "from_json", "url_escape", "encode_base64", "decode_base64"];
const FILTERS = new Set([...Object.keys(ENGINE.filters), ...STUDIO_FILTERS]);
const LONGEST = 32 * 1024;
const BUDGET = 2e9;
const UNREAD = { fault: null, references: [], filters: [] };
class Templates {
		known = new Map();
		spent = 0;
		of(text) {
				const known = this.known.get(text);
				if (known !== undefined)
						return known;
				const template = plainTemplate(text) ?? this.parsed(text);
				this.known.set(text, template);
				return template;
		}
		parsed(text) {
				this.spent += text.length ** 2;
				return text.length > LONGEST || this.spent > BUDGET ? UNREAD : parsedTemplate(text);
		}
}
const OUTPUT = /\{\{-?[ \t]*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)((?:[ \t]*\|[ \t]*[a-z_]+(?::[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+)(?:,[ \t]*(?:'[^'{}]*'|"[^"{}]*"|\d+))*)?)*)[ \t]*-?\}\}|\{[{%]/g;
const FILTER = /'[^']*'|"[^"]*"|\|[ \t]*([a-z_]+)/g;
function plainTemplate(text) {
		const references = [];
		const filters = [];
		for (const match of text.matchAll(OUTPUT)) {
				const [whole, path, piped] = match;
				if (path === undefined || path.endsWith("-") || /^(?:true|false|nil|null|empty|blank)$/.test(path))
						return null;
				const offset = match.index + whole.indexOf(path);
				references.push({ segments: path.split("."), offset });
				if (piped === undefined || piped === "")
						continue;
				const from = offset + path.length;
				for (const filter of piped.matchAll(FILTER)) {
						const [, name] = filter;
						if (name !== undefined)
								filters.push({ filter: name, offset: from + filter.index + filter[0].length - name.length });
				}
		}
		return { fault: null, references, filters };
}
function parsedTemplate(text) {
		try {
				const nodes = ENGINE.parse(text);
				return {
						fault: null,
						references: referencesIn(nodes, text),
						filters: text.includes("|") ? filtersIn(nodes) : [],
				};
		}
		catch (error) {
				return { ...UNREAD, fault: faultOf(error, text) };
		}
}
function faultOf(error, text) {
		const { message, token } = error;
		if (message?.includes("call stack"))
				return { message: "it is nested too deep", offset: 0 };
		const said = String(message ?? "it cannot be read")
				.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, "")
				.replace(/\\ud[89ab][0-9a-f]{2}(?=\.\.\.)/, "");
		return { message: said, offset: Math.min(Math.max(token?.begin ?? 0, 0), text.length) };
}
function referencesIn(nodes, text) {
		const starts = lineStarts(text);
		const { globals } = ENGINE.analyzeSync(nodes, { partials: false });
		return Object.values(globals)
				.flat()
				.map(({ segments, location }) => ({
				segments: segments.map((segment) => (typeof segment === "object" ? null : segment)),
				offset: (starts[location.row - 1] ?? 0) + location.col - 1,
		}));
}
function filtersIn(nodes) {
		const found = [];
		const seen = new Set();
		const open = [...nodes];
		while (open.length > 0) {
				const node = open.pop();
				if (typeof node !== "object" || node === null || seen.has(node))
						continue;
				seen.add(node);
				const { filters } = node;
				if (Array.isArray(filters)) {
						for (const { name, token } of filters) {
								if (typeof name === "string")
										found.push({ filter: name, offset: token?.begin ?? 0 });
						}
				}
				for (const [key, value] of Object.entries(node))
						if (!NOT_BELOW.has(key))
								open.push(value);
		}
		return found.sort((a, b) => a.offset - b.offset);
}
const NOT_BELOW = new Set(["liquid", "token", "tokenizer", "input", "handler"]);
function lineStarts(text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
				starts.push(at + 1);
		return starts;
}
/***/ }),
	2338:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		K: () => (/* binding */ widgetAt),
		f: () => (/* binding */ valueAt)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
	var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3036);
function valueAt(value, pointer) {
		let found = value;
		for (const segment of (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(pointer)) {
				if (!Array.isArray(found))
						found = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)(found, segment);
				else
						found = /^\d{1,9}$/.test(segment) ? found[Number(segment)] : undefined;
		}
		return found;
}
function widgetAt(value, pointer) {
		const [states, index] = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(pointer);
		if (states !== "states" || index === undefined)
				return null;
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(valueAt(value, (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)([states, index])), "name") ?? null;
}
/***/ }),
	9311:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		TL: () => (/* binding */ quoted),
		bn: () => (/* binding */ allOf),
		vI: () => (/* binding */ shortened),
		vJ: () => (/* binding */ withArticle),
		yL: () => (/* binding */ oneOf)
/* harmony export */ });
function quoted(value) {
		return JSON.stringify(shortened(value, 60));
}
function shortened(value, length) {
		if (value.length <= length)
				return value;
		return `${value.slice(0, length).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function oneOf(values) {
		const shown = values.slice(0, 8).map(quoted);
		if (values.length > 8)
				return `${shown.join(", ")} or another of ${values.length}`;
		const last = shown.pop() ?? "";
		return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
function withArticle(word) {
		return `${/^[aeioA]/.test(word) ? "an" : "a"} ${word}`;
}
function allOf(values) {
		const shown = values.slice(0, 8).map(quoted);
		if (values.length > 8)
				return `${shown.join(", ")} and ${values.length - 8} more`;
		const last = shown.pop() ?? "";
		return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
/***/ })
};
