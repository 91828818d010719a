import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __WEBPACK_EXTERNAL_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
	var __webpack_modules__ = ({
	9958:
	((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	cZ: () => (/* binding */ main_parseTree),
	_n: () => (/* binding */ printParseErrorCode),
	YR: () => (/* binding */ main_visit)
});
;
function createScanner(text, ignoreTrivia = false) {
		const len = text.length;
		let pos = 0, value = '', tokenOffset = 0, token = 16  , lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0  ;
		function scanHexDigits(count, exact) {
				let digits = 0;
				let value = 0;
				while (digits < count || !exact) {
						let ch = text.charCodeAt(pos);
						if (ch >= 48   && ch <= 57  ) {
								value = value * 16 + ch - 48  ;
						}
						else if (ch >= 65   && ch <= 70  ) {
								value = value * 16 + ch - 65   + 10;
						}
						else if (ch >= 97   && ch <= 102  ) {
								value = value * 16 + ch - 97   + 10;
						}
						else {
								break;
						}
						pos++;
						digits++;
				}
				if (digits < count) {
						value = -1;
				}
				return value;
		}
		function setPosition(newPosition) {
				pos = newPosition;
				value = '';
				tokenOffset = 0;
				token = 16  ;
				scanError = 0  ;
		}
		function scanNumber() {
				let start = pos;
				if (text.charCodeAt(pos) === 48  ) {
						pos++;
				}
				else {
						pos++;
						while (pos < text.length && isDigit(text.charCodeAt(pos))) {
								pos++;
						}
				}
				if (pos < text.length && text.charCodeAt(pos) === 46  ) {
						pos++;
						if (pos < text.length && isDigit(text.charCodeAt(pos))) {
								pos++;
								while (pos < text.length && isDigit(text.charCodeAt(pos))) {
										pos++;
								}
						}
						else {
								scanError = 3  ;
								return text.substring(start, pos);
						}
				}
				let end = pos;
				if (pos < text.length && (text.charCodeAt(pos) === 69   || text.charCodeAt(pos) === 101  )) {
						pos++;
						if (pos < text.length && text.charCodeAt(pos) === 43   || text.charCodeAt(pos) === 45  ) {
								pos++;
						}
						if (pos < text.length && isDigit(text.charCodeAt(pos))) {
								pos++;
								while (pos < text.length && isDigit(text.charCodeAt(pos))) {
										pos++;
								}
								end = pos;
						}
						else {
								scanError = 3  ;
						}
				}
				return text.substring(start, end);
		}
		function scanString() {
				let result = '', start = pos;
				while (true) {
						if (pos >= len) {
								result += text.substring(start, pos);
								scanError = 2  ;
								break;
						}
						const ch = text.charCodeAt(pos);
						if (ch === 34  ) {
								result += text.substring(start, pos);
								pos++;
								break;
						}
						if (ch === 92  ) {
								result += text.substring(start, pos);
								pos++;
								if (pos >= len) {
										scanError = 2  ;
										break;
								}
								const ch2 = text.charCodeAt(pos++);
								switch (ch2) {
										case 34  :
												result += '\"';
												break;
										case 92  :
												result += '\\';
												break;
										case 47  :
												result += '/';
												break;
										case 98  :
												result += '\b';
												break;
										case 102  :
												result += '\f';
												break;
										case 110  :
												result += '\n';
												break;
										case 114  :
												result += '\r';
												break;
										case 116  :
												result += '\t';
												break;
										case 117  :
												const ch3 = scanHexDigits(4, true);
												if (ch3 >= 0) {
														result += String.fromCharCode(ch3);
												}
												else {
														scanError = 4  ;
												}
												break;
										default:
												scanError = 5  ;
								}
								start = pos;
								continue;
						}
						if (ch >= 0 && ch <= 0x1f) {
								if (isLineBreak(ch)) {
										result += text.substring(start, pos);
										scanError = 2  ;
										break;
								}
								else {
										scanError = 6  ;
										// mark as error but continue with string
								}
						}
						pos++;
				}
				return result;
		}
		function scanNext() {
				value = '';
				scanError = 0  ;
				tokenOffset = pos;
				lineStartOffset = lineNumber;
				prevTokenLineStartOffset = tokenLineStartOffset;
				if (pos >= len) {
						tokenOffset = len;
						return token = 17  ;
				}
				let code = text.charCodeAt(pos);
				if (isWhiteSpace(code)) {
						do {
								pos++;
								value += String.fromCharCode(code);
								code = text.charCodeAt(pos);
						} while (isWhiteSpace(code));
						return token = 15  ;
				}
				if (isLineBreak(code)) {
						pos++;
						value += String.fromCharCode(code);
						if (code === 13   && text.charCodeAt(pos) === 10  ) {
								pos++;
								value += '\n';
						}
						lineNumber++;
						tokenLineStartOffset = pos;
						return token = 14  ;
				}
				switch (code) {
						case 123  :
								pos++;
								return token = 1  ;
						case 125  :
								pos++;
								return token = 2  ;
						case 91  :
								pos++;
								return token = 3  ;
						case 93  :
								pos++;
								return token = 4  ;
						case 58  :
								pos++;
								return token = 6  ;
						case 44  :
								pos++;
								return token = 5  ;
						case 34  :
								pos++;
								value = scanString();
								return token = 10  ;
						case 47  :
								const start = pos - 1;
								if (text.charCodeAt(pos + 1) === 47  ) {
										pos += 2;
										while (pos < len) {
												if (isLineBreak(text.charCodeAt(pos))) {
														break;
												}
												pos++;
										}
										value = text.substring(start, pos);
										return token = 12  ;
								}
								if (text.charCodeAt(pos + 1) === 42  ) {
										pos += 2;
										const safeLength = len - 1;
										let commentClosed = false;
										while (pos < safeLength) {
												const ch = text.charCodeAt(pos);
												if (ch === 42   && text.charCodeAt(pos + 1) === 47  ) {
														pos += 2;
														commentClosed = true;
														break;
												}
												pos++;
												if (isLineBreak(ch)) {
														if (ch === 13   && text.charCodeAt(pos) === 10  ) {
																pos++;
														}
														lineNumber++;
														tokenLineStartOffset = pos;
												}
										}
										if (!commentClosed) {
												pos++;
												scanError = 1  ;
										}
										value = text.substring(start, pos);
										return token = 13  ;
								}
								value += String.fromCharCode(code);
								pos++;
								return token = 16  ;
						case 45  :
								value += String.fromCharCode(code);
								pos++;
								if (pos === len || !isDigit(text.charCodeAt(pos))) {
										return token = 16  ;
								}
						case 48  :
						case 49  :
						case 50  :
						case 51  :
						case 52  :
						case 53  :
						case 54  :
						case 55  :
						case 56  :
						case 57  :
								value += scanNumber();
								return token = 11  ;
						default:
								while (pos < len && isUnknownContentCharacter(code)) {
										pos++;
										code = text.charCodeAt(pos);
								}
								if (tokenOffset !== pos) {
										value = text.substring(tokenOffset, pos);
										switch (value) {
												case 'true': return token = 8  ;
												case 'false': return token = 9  ;
												case 'null': return token = 7  ;
										}
										return token = 16  ;
								}
								value += String.fromCharCode(code);
								pos++;
								return token = 16  ;
				}
		}
		function isUnknownContentCharacter(code) {
				if (isWhiteSpace(code) || isLineBreak(code)) {
						return false;
				}
				switch (code) {
						case 125  :
						case 93  :
						case 123  :
						case 91  :
						case 34  :
						case 58  :
						case 44  :
						case 47  :
								return false;
				}
				return true;
		}
		function scanNextNonTrivia() {
				let result;
				do {
						result = scanNext();
				} while (result >= 12   && result <= 15  );
				return result;
		}
		return {
				setPosition: setPosition,
				getPosition: () => pos,
				scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
				getToken: () => token,
				getTokenValue: () => value,
				getTokenOffset: () => tokenOffset,
				getTokenLength: () => pos - tokenOffset,
				getTokenStartLine: () => lineStartOffset,
				getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
				getTokenError: () => scanError,
		};
}
function isWhiteSpace(ch) {
		return ch === 32   || ch === 9  ;
}
function isLineBreak(ch) {
		return ch === 10   || ch === 13  ;
}
function isDigit(ch) {
		return ch >= 48   && ch <= 57  ;
}
var CharacterCodes;
(function (CharacterCodes) {
		CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
		CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
		CharacterCodes[CharacterCodes["space"] = 32] = "space";
		CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
		CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
		CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
		CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
		CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
		CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
		CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
		CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
		CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
		CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
		CharacterCodes[CharacterCodes["a"] = 97] = "a";
		CharacterCodes[CharacterCodes["b"] = 98] = "b";
		CharacterCodes[CharacterCodes["c"] = 99] = "c";
		CharacterCodes[CharacterCodes["d"] = 100] = "d";
		CharacterCodes[CharacterCodes["e"] = 101] = "e";
		CharacterCodes[CharacterCodes["f"] = 102] = "f";
		CharacterCodes[CharacterCodes["g"] = 103] = "g";
		CharacterCodes[CharacterCodes["h"] = 104] = "h";
		CharacterCodes[CharacterCodes["i"] = 105] = "i";
		CharacterCodes[CharacterCodes["j"] = 106] = "j";
		CharacterCodes[CharacterCodes["k"] = 107] = "k";
		CharacterCodes[CharacterCodes["l"] = 108] = "l";
		CharacterCodes[CharacterCodes["m"] = 109] = "m";
		CharacterCodes[CharacterCodes["n"] = 110] = "n";
		CharacterCodes[CharacterCodes["o"] = 111] = "o";
		CharacterCodes[CharacterCodes["p"] = 112] = "p";
		CharacterCodes[CharacterCodes["q"] = 113] = "q";
		CharacterCodes[CharacterCodes["r"] = 114] = "r";
		CharacterCodes[CharacterCodes["s"] = 115] = "s";
		CharacterCodes[CharacterCodes["t"] = 116] = "t";
		CharacterCodes[CharacterCodes["u"] = 117] = "u";
		CharacterCodes[CharacterCodes["v"] = 118] = "v";
		CharacterCodes[CharacterCodes["w"] = 119] = "w";
		CharacterCodes[CharacterCodes["x"] = 120] = "x";
		CharacterCodes[CharacterCodes["y"] = 121] = "y";
		CharacterCodes[CharacterCodes["z"] = 122] = "z";
		CharacterCodes[CharacterCodes["A"] = 65] = "A";
		CharacterCodes[CharacterCodes["B"] = 66] = "B";
		CharacterCodes[CharacterCodes["C"] = 67] = "C";
		CharacterCodes[CharacterCodes["D"] = 68] = "D";
		CharacterCodes[CharacterCodes["E"] = 69] = "E";
		CharacterCodes[CharacterCodes["F"] = 70] = "F";
		CharacterCodes[CharacterCodes["G"] = 71] = "G";
		CharacterCodes[CharacterCodes["H"] = 72] = "H";
		CharacterCodes[CharacterCodes["I"] = 73] = "I";
		CharacterCodes[CharacterCodes["J"] = 74] = "J";
		CharacterCodes[CharacterCodes["K"] = 75] = "K";
		CharacterCodes[CharacterCodes["L"] = 76] = "L";
		CharacterCodes[CharacterCodes["M"] = 77] = "M";
		CharacterCodes[CharacterCodes["N"] = 78] = "N";
		CharacterCodes[CharacterCodes["O"] = 79] = "O";
		CharacterCodes[CharacterCodes["P"] = 80] = "P";
		CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
		CharacterCodes[CharacterCodes["R"] = 82] = "R";
		CharacterCodes[CharacterCodes["S"] = 83] = "S";
		CharacterCodes[CharacterCodes["T"] = 84] = "T";
		CharacterCodes[CharacterCodes["U"] = 85] = "U";
		CharacterCodes[CharacterCodes["V"] = 86] = "V";
		CharacterCodes[CharacterCodes["W"] = 87] = "W";
		CharacterCodes[CharacterCodes["X"] = 88] = "X";
		CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
		CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
		CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
		CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
		CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
		CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
		CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
		CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
		CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
		CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
		CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
		CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
		CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
		CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
		CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
		CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
		CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
;
var ParseOptions;
(function (ParseOptions) {
		ParseOptions.DEFAULT = {
				allowTrailingComma: false
		};
})(ParseOptions || (ParseOptions = {}));
function getLocation(text, position) {
		const segments = [];
		const earlyReturnException = new Object();
		let previousNode = undefined;
		const previousNodeInst = {
				value: {},
				offset: 0,
				length: 0,
				type: 'object',
				parent: undefined
		};
		let isAtPropertyKey = false;
		function setPreviousNode(value, offset, length, type) {
				previousNodeInst.value = value;
				previousNodeInst.offset = offset;
				previousNodeInst.length = length;
				previousNodeInst.type = type;
				previousNodeInst.colonOffset = undefined;
				previousNode = previousNodeInst;
		}
		try {
				visit(text, {
						onObjectBegin: (offset, length) => {
								if (position <= offset) {
										throw earlyReturnException;
								}
								previousNode = undefined;
								isAtPropertyKey = position > offset;
								segments.push('');
						},
						onObjectProperty: (name, offset, length) => {
								if (position < offset) {
										throw earlyReturnException;
								}
								setPreviousNode(name, offset, length, 'property');
								segments[segments.length - 1] = name;
								if (position <= offset + length) {
										throw earlyReturnException;
								}
						},
						onObjectEnd: (offset, length) => {
								if (position <= offset) {
										throw earlyReturnException;
								}
								previousNode = undefined;
								segments.pop();
						},
						onArrayBegin: (offset, length) => {
								if (position <= offset) {
										throw earlyReturnException;
								}
								previousNode = undefined;
								segments.push(0);
						},
						onArrayEnd: (offset, length) => {
								if (position <= offset) {
										throw earlyReturnException;
								}
								previousNode = undefined;
								segments.pop();
						},
						onLiteralValue: (value, offset, length) => {
								if (position < offset) {
										throw earlyReturnException;
								}
								setPreviousNode(value, offset, length, getNodeType(value));
								if (position <= offset + length) {
										throw earlyReturnException;
								}
						},
						onSeparator: (sep, offset, length) => {
								if (position <= offset) {
										throw earlyReturnException;
								}
								if (sep === ':' && previousNode && previousNode.type === 'property') {
										previousNode.colonOffset = offset;
										isAtPropertyKey = false;
										previousNode = undefined;
								}
								else if (sep === ',') {
										const last = segments[segments.length - 1];
										if (typeof last === 'number') {
												segments[segments.length - 1] = last + 1;
										}
										else {
												isAtPropertyKey = true;
												segments[segments.length - 1] = '';
										}
										previousNode = undefined;
								}
						}
				});
		}
		catch (e) {
				if (e !== earlyReturnException) {
						throw e;
				}
		}
		return {
				path: segments,
				previousNode,
				isAtPropertyKey,
				matches: (pattern) => {
						let k = 0;
						for (let i = 0; k < pattern.length && i < segments.length; i++) {
								if (pattern[k] === segments[i] || pattern[k] === '*') {
										k++;
								}
								else if (pattern[k] !== '**') {
										return false;
								}
						}
						return k === pattern.length;
				}
		};
}
function parse(text, errors = [], options = ParseOptions.DEFAULT) {
		let currentProperty = null;
		let currentParent = [];
		const previousParents = [];
		function onValue(value) {
				if (Array.isArray(currentParent)) {
						currentParent.push(value);
				}
				else if (currentProperty !== null) {
						currentParent[currentProperty] = value;
				}
		}
		const visitor = {
				onObjectBegin: () => {
						const object = {};
						onValue(object);
						previousParents.push(currentParent);
						currentParent = object;
						currentProperty = null;
				},
				onObjectProperty: (name) => {
						currentProperty = name;
				},
				onObjectEnd: () => {
						currentParent = previousParents.pop();
				},
				onArrayBegin: () => {
						const array = [];
						onValue(array);
						previousParents.push(currentParent);
						currentParent = array;
						currentProperty = null;
				},
				onArrayEnd: () => {
						currentParent = previousParents.pop();
				},
				onLiteralValue: onValue,
				onError: (error, offset, length) => {
						errors.push({ error, offset, length });
				}
		};
		visit(text, visitor, options);
		return currentParent[0];
}
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
		let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined };
		function ensurePropertyComplete(endOffset) {
				if (currentParent.type === 'property') {
						currentParent.length = endOffset - currentParent.offset;
						currentParent = currentParent.parent;
				}
		}
		function onValue(valueNode) {
				currentParent.children.push(valueNode);
				return valueNode;
		}
		const visitor = {
				onObjectBegin: (offset) => {
						currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
				},
				onObjectProperty: (name, offset, length) => {
						currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
						currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
				},
				onObjectEnd: (offset, length) => {
						ensurePropertyComplete(offset + length);
						currentParent.length = offset + length - currentParent.offset;
						currentParent = currentParent.parent;
						ensurePropertyComplete(offset + length);
				},
				onArrayBegin: (offset, length) => {
						currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
				},
				onArrayEnd: (offset, length) => {
						currentParent.length = offset + length - currentParent.offset;
						currentParent = currentParent.parent;
						ensurePropertyComplete(offset + length);
				},
				onLiteralValue: (value, offset, length) => {
						onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
						ensurePropertyComplete(offset + length);
				},
				onSeparator: (sep, offset, length) => {
						if (currentParent.type === 'property') {
								if (sep === ':') {
										currentParent.colonOffset = offset;
								}
								else if (sep === ',') {
										ensurePropertyComplete(offset);
								}
						}
				},
				onError: (error, offset, length) => {
						errors.push({ error, offset, length });
				}
		};
		visit(text, visitor, options);
		const result = currentParent.children[0];
		if (result) {
				delete result.parent;
		}
		return result;
}
function findNodeAtLocation(root, path) {
		if (!root) {
				return undefined;
		}
		let node = root;
		for (let segment of path) {
				if (typeof segment === 'string') {
						if (node.type !== 'object' || !Array.isArray(node.children)) {
								return undefined;
						}
						let found = false;
						for (const propertyNode of node.children) {
								if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
										node = propertyNode.children[1];
										found = true;
										break;
								}
						}
						if (!found) {
								return undefined;
						}
				}
				else {
						const index = segment;
						if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
								return undefined;
						}
						node = node.children[index];
				}
		}
		return node;
}
function getNodePath(node) {
		if (!node.parent || !node.parent.children) {
				return [];
		}
		const path = getNodePath(node.parent);
		if (node.parent.type === 'property') {
				const key = node.parent.children[0].value;
				path.push(key);
		}
		else if (node.parent.type === 'array') {
				const index = node.parent.children.indexOf(node);
				if (index !== -1) {
						path.push(index);
				}
		}
		return path;
}
function getNodeValue(node) {
		switch (node.type) {
				case 'array':
						return node.children.map(getNodeValue);
				case 'object':
						const obj = Object.create(null);
						for (let prop of node.children) {
								const valueNode = prop.children[1];
								if (valueNode) {
										obj[prop.children[0].value] = getNodeValue(valueNode);
								}
						}
						return obj;
				case 'null':
				case 'string':
				case 'number':
				case 'boolean':
						return node.value;
				default:
						return undefined;
		}
}
function contains(node, offset, includeRightBound = false) {
		return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
}
function findNodeAtOffset(node, offset, includeRightBound = false) {
		if (contains(node, offset, includeRightBound)) {
				const children = node.children;
				if (Array.isArray(children)) {
						for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
								const item = findNodeAtOffset(children[i], offset, includeRightBound);
								if (item) {
										return item;
								}
						}
				}
				return node;
		}
		return undefined;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
		const _scanner = createScanner(text, false);
		const _jsonPath = [];
		let suppressedCallbacks = 0;
		function toNoArgVisit(visitFunction) {
				return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
		}
		function toOneArgVisit(visitFunction) {
				return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
		}
		function toOneArgVisitWithPath(visitFunction) {
				return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
		}
		function toBeginVisit(visitFunction) {
				return visitFunction ?
						() => {
								if (suppressedCallbacks > 0) {
										suppressedCallbacks++;
								}
								else {
										let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
										if (cbReturn === false) {
												suppressedCallbacks = 1;
										}
								}
						}
						: () => true;
		}
		function toEndVisit(visitFunction) {
				return visitFunction ?
						() => {
								if (suppressedCallbacks > 0) {
										suppressedCallbacks--;
								}
								if (suppressedCallbacks === 0) {
										visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
								}
						}
						: () => true;
		}
		const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
		const disallowComments = options && options.disallowComments;
		const allowTrailingComma = options && options.allowTrailingComma;
		function scanNext() {
				while (true) {
						const token = _scanner.scan();
						switch (_scanner.getTokenError()) {
								case 4  :
										handleError(14  );
										break;
								case 5  :
										handleError(15  );
										break;
								case 3  :
										handleError(13  );
										break;
								case 1  :
										if (!disallowComments) {
												handleError(11  );
										}
										break;
								case 2  :
										handleError(12  );
										break;
								case 6  :
										handleError(16  );
										break;
						}
						switch (token) {
								case 12  :
								case 13  :
										if (disallowComments) {
												handleError(10  );
										}
										else {
												onComment();
										}
										break;
								case 16  :
										handleError(1  );
										break;
								case 15  :
								case 14  :
										break;
								default:
										return token;
						}
				}
		}
		function handleError(error, skipUntilAfter = [], skipUntil = []) {
				onError(error);
				if (skipUntilAfter.length + skipUntil.length > 0) {
						let token = _scanner.getToken();
						while (token !== 17  ) {
								if (skipUntilAfter.indexOf(token) !== -1) {
										scanNext();
										break;
								}
								else if (skipUntil.indexOf(token) !== -1) {
										break;
								}
								token = scanNext();
						}
				}
		}
		function parseString(isValue) {
				const value = _scanner.getTokenValue();
				if (isValue) {
						onLiteralValue(value);
				}
				else {
						onObjectProperty(value);
						_jsonPath.push(value);
				}
				scanNext();
				return true;
		}
		function parseLiteral() {
				switch (_scanner.getToken()) {
						case 11  :
								const tokenValue = _scanner.getTokenValue();
								let value = Number(tokenValue);
								if (isNaN(value)) {
										handleError(2  );
										value = 0;
								}
								onLiteralValue(value);
								break;
						case 7  :
								onLiteralValue(null);
								break;
						case 8  :
								onLiteralValue(true);
								break;
						case 9  :
								onLiteralValue(false);
								break;
						default:
								return false;
				}
				scanNext();
				return true;
		}
		function parseProperty() {
				if (_scanner.getToken() !== 10  ) {
						handleError(3  , [], [2  , 5  ]);
						return false;
				}
				parseString(false);
				if (_scanner.getToken() === 6  ) {
						onSeparator(':');
						scanNext();
						if (!parseValue()) {
								handleError(4  , [], [2  , 5  ]);
						}
				}
				else {
						handleError(5  , [], [2  , 5  ]);
				}
				_jsonPath.pop();
				return true;
		}
		function parseObject() {
				onObjectBegin();
				scanNext();
				let needsComma = false;
				while (_scanner.getToken() !== 2   && _scanner.getToken() !== 17  ) {
						if (_scanner.getToken() === 5  ) {
								if (!needsComma) {
										handleError(4  , [], []);
								}
								onSeparator(',');
								scanNext();
								if (_scanner.getToken() === 2   && allowTrailingComma) {
										break;
								}
						}
						else if (needsComma) {
								handleError(6  , [], []);
						}
						if (!parseProperty()) {
								handleError(4  , [], [2  , 5  ]);
						}
						needsComma = true;
				}
				onObjectEnd();
				if (_scanner.getToken() !== 2  ) {
						handleError(7  , [2  ], []);
				}
				else {
						scanNext();
				}
				return true;
		}
		function parseArray() {
				onArrayBegin();
				scanNext();
				let isFirstElement = true;
				let needsComma = false;
				while (_scanner.getToken() !== 4   && _scanner.getToken() !== 17  ) {
						if (_scanner.getToken() === 5  ) {
								if (!needsComma) {
										handleError(4  , [], []);
								}
								onSeparator(',');
								scanNext();
								if (_scanner.getToken() === 4   && allowTrailingComma) {
										break;
								}
						}
						else if (needsComma) {
								handleError(6  , [], []);
						}
						if (isFirstElement) {
								_jsonPath.push(0);
								isFirstElement = false;
						}
						else {
								_jsonPath[_jsonPath.length - 1]++;
						}
						if (!parseValue()) {
								handleError(4  , [], [4  , 5  ]);
						}
						needsComma = true;
				}
				onArrayEnd();
				if (!isFirstElement) {
						_jsonPath.pop();
				}
				if (_scanner.getToken() !== 4  ) {
						handleError(8  , [4  ], []);
				}
				else {
						scanNext();
				}
				return true;
		}
		function parseValue() {
				switch (_scanner.getToken()) {
						case 3  :
								return parseArray();
						case 1  :
								return parseObject();
						case 10  :
								return parseString(true);
						default:
								return parseLiteral();
				}
		}
		scanNext();
		if (_scanner.getToken() === 17  ) {
				if (options.allowEmptyContent) {
						return true;
				}
				handleError(4  , [], []);
				return false;
		}
		if (!parseValue()) {
				handleError(4  , [], []);
				return false;
		}
		if (_scanner.getToken() !== 17  ) {
				handleError(9  , [], []);
		}
		return true;
}
function stripComments(text, replaceCh) {
		let _scanner = createScanner(text), parts = [], kind, offset = 0, pos;
		do {
				pos = _scanner.getPosition();
				kind = _scanner.scan();
				switch (kind) {
						case 12  :
						case 13  :
						case 17  :
								if (offset !== pos) {
										parts.push(text.substring(offset, pos));
								}
								if (replaceCh !== undefined) {
										parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
								}
								offset = _scanner.getPosition();
								break;
				}
		} while (kind !== 17  );
		return parts.join('');
}
function getNodeType(value) {
		switch (typeof value) {
				case 'boolean': return 'boolean';
				case 'number': return 'number';
				case 'string': return 'string';
				case 'object': {
						if (!value) {
								return 'null';
						}
						else if (Array.isArray(value)) {
								return 'array';
						}
						return 'object';
				}
				default: return 'null';
		}
}
;
const main_createScanner = createScanner;
var ScanError;
(function (ScanError) {
		ScanError[ScanError["None"] = 0] = "None";
		ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
		ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
		ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
		ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
		ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
		ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function (SyntaxKind) {
		SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
		SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
		SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
		SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
		SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
		SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
		SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
		SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
		SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
		SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
		SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
		SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
		SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
		SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
		SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
		SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
		SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const main_getLocation = getLocation;
const main_parse = parse;
const main_parseTree = parseTree;
const main_findNodeAtLocation = findNodeAtLocation;
const main_findNodeAtOffset = findNodeAtOffset;
const main_getNodePath = getNodePath;
const main_getNodeValue = getNodeValue;
const main_visit = visit;
const main_stripComments = stripComments;
var ParseErrorCode;
(function (ParseErrorCode) {
		ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
		ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
		ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
		ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
		ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
		ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
		ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
		ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
		ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
		ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
		ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
		ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
		ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
		ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
		ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
		ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
		switch (code) {
				case 1  : return 'InvalidSymbol';
				case 2  : return 'InvalidNumberFormat';
				case 3  : return 'PropertyNameExpected';
				case 4  : return 'ValueExpected';
				case 5  : return 'ColonExpected';
				case 6  : return 'CommaExpected';
				case 7  : return 'CloseBraceExpected';
				case 8  : return 'CloseBracketExpected';
				case 9  : return 'EndOfFileExpected';
				case 10  : return 'InvalidCommentToken';
				case 11  : return 'UnexpectedEndOfComment';
				case 12  : return 'UnexpectedEndOfString';
				case 13  : return 'UnexpectedEndOfNumber';
				case 14  : return 'InvalidUnicode';
				case 15  : return 'InvalidEscapeCharacter';
				case 16  : return 'InvalidCharacter';
		}
		return '<unknown ParseErrorCode>';
}
function format(documentText, range, options) {
		return formatter.format(documentText, range, options);
}
function modify(text, path, value, options) {
		return edit.setProperty(text, path, value, options);
}
function applyEdits(text, edits) {
		let sortedEdits = edits.slice(0).sort((a, b) => {
				const diff = a.offset - b.offset;
				if (diff === 0) {
						return a.length - b.length;
				}
				return diff;
		});
		let lastModifiedOffset = text.length;
		for (let i = sortedEdits.length - 1; i >= 0; i--) {
				let e = sortedEdits[i];
				if (e.offset + e.length <= lastModifiedOffset) {
						text = edit.applyEdit(text, e);
				}
				else {
						throw new Error('Overlapping edit');
				}
				lastModifiedOffset = e.offset;
		}
		return text;
}
/***/ }),
	7723:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
				const Dispatcher = __nccwpck_require__(1716);
				Object.assign(Dispatcher.prototype, { request: __nccwpck_require__(9312) });
				module.exports.Agent = __nccwpck_require__(3480);
				module.exports.EnvHttpProxyAgent = __nccwpck_require__(7258);
				module.exports.h = () => { throw new Error("The fetch of undici is not in this bundle."); };
/***/ }),
	9312:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const { Readable } = __nccwpck_require__(6782)
const { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)
const { getResolveErrorBodyCallback } = __nccwpck_require__(4210)
const { AsyncResource } = __nccwpck_require__(6698)
class RequestHandler extends AsyncResource {
	constructor (opts, callback) {
		if (!opts || typeof opts !== 'object') {
			throw new InvalidArgumentError('invalid opts')
		}
		const { signal, method, opaque, body, onInfo, responseHeaders, throwOnError, highWaterMark } = opts
		try {
			if (typeof callback !== 'function') {
				throw new InvalidArgumentError('invalid callback')
			}
			if (highWaterMark && (typeof highWaterMark !== 'number' || highWaterMark < 0)) {
				throw new InvalidArgumentError('invalid highWaterMark')
			}
			if (signal && typeof signal.on !== 'function' && typeof signal.addEventListener !== 'function') {
				throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
			}
			if (method === 'CONNECT') {
				throw new InvalidArgumentError('invalid method')
			}
			if (onInfo && typeof onInfo !== 'function') {
				throw new InvalidArgumentError('invalid onInfo callback')
			}
			super('UNDICI_REQUEST')
		} catch (err) {
			if (util.isStream(body)) {
				util.destroy(body.on('error', util.nop), err)
			}
			throw err
		}
		this.method = method
		this.responseHeaders = responseHeaders || null
		this.opaque = opaque || null
		this.callback = callback
		this.res = null
		this.abort = null
		this.body = body
		this.trailers = {}
		this.context = null
		this.onInfo = onInfo || null
		this.throwOnError = throwOnError
		this.highWaterMark = highWaterMark
		this.signal = signal
		this.reason = null
		this.removeAbortListener = null
		if (util.isStream(body)) {
			body.on('error', (err) => {
				this.onError(err)
			})
		}
		if (this.signal) {
			if (this.signal.aborted) {
				this.reason = this.signal.reason ?? new RequestAbortedError()
			} else {
				this.removeAbortListener = util.addAbortListener(this.signal, () => {
					this.reason = this.signal.reason ?? new RequestAbortedError()
					if (this.res) {
						util.destroy(this.res.on('error', util.nop), this.reason)
					} else if (this.abort) {
						this.abort(this.reason)
					}
					if (this.removeAbortListener) {
						this.res?.off('close', this.removeAbortListener)
						this.removeAbortListener()
						this.removeAbortListener = null
					}
				})
			}
		}
	}
	onConnect (abort, context) {
		if (this.reason) {
			abort(this.reason)
			return
		}
		assert(this.callback)
		this.abort = abort
		this.context = context
	}
	onHeaders (statusCode, rawHeaders, resume, statusMessage) {
		const { callback, opaque, abort, context, responseHeaders, highWaterMark } = this
		const headers = responseHeaders === 'raw' ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders)
		if (statusCode < 200) {
			if (this.onInfo) {
				this.onInfo({ statusCode, headers })
			}
			return
		}
		const parsedHeaders = responseHeaders === 'raw' ? util.parseHeaders(rawHeaders) : headers
		const contentType = parsedHeaders['content-type']
		const contentLength = parsedHeaders['content-length']
		const res = new Readable({
			resume,
			abort,
			contentType,
			contentLength: this.method !== 'HEAD' && contentLength
				? Number(contentLength)
				: null,
			highWaterMark
		})
		if (this.removeAbortListener) {
			res.on('close', this.removeAbortListener)
		}
		this.callback = null
		this.res = res
		if (callback !== null) {
			if (this.throwOnError && statusCode >= 400) {
				this.runInAsyncScope(getResolveErrorBodyCallback, null,
					{ callback, body: res, contentType, statusCode, statusMessage, headers }
				)
			} else {
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					headers,
					trailers: this.trailers,
					opaque,
					body: res,
					context
				})
			}
		}
	}
	onData (chunk) {
		return this.res.push(chunk)
	}
	onComplete (trailers) {
		util.parseHeaders(trailers, this.trailers)
		this.res.push(null)
	}
	onError (err) {
		const { res, callback, body, opaque } = this
		if (callback) {
			this.callback = null
			queueMicrotask(() => {
				this.runInAsyncScope(callback, null, err, { opaque })
			})
		}
		if (res) {
			this.res = null
			queueMicrotask(() => {
				util.destroy(res, err)
			})
		}
		if (body) {
			this.body = null
			util.destroy(body, err)
		}
		if (this.removeAbortListener) {
			res?.off('close', this.removeAbortListener)
			this.removeAbortListener()
			this.removeAbortListener = null
		}
	}
}
function request (opts, callback) {
	if (callback === undefined) {
		return new Promise((resolve, reject) => {
			request.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data)
			})
		})
	}
	try {
		this.dispatch(opts, new RequestHandler(opts, callback))
	} catch (err) {
		if (typeof callback !== 'function') {
			throw err
		}
		const opaque = opts?.opaque
		queueMicrotask(() => callback(err, { opaque }))
	}
}
module.exports = request
module.exports.RequestHandler = RequestHandler
/***/ }),
	6782:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const { Readable } = __nccwpck_require__(7075)
const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)
const { ReadableStreamFrom } = __nccwpck_require__(9203)
const kConsume = Symbol('kConsume')
const kReading = Symbol('kReading')
const kBody = Symbol('kBody')
const kAbort = Symbol('kAbort')
const kContentType = Symbol('kContentType')
const kContentLength = Symbol('kContentLength')
const noop = () => {}
class BodyReadable extends Readable {
	constructor ({
		resume,
		abort,
		contentType = '',
		contentLength,
		highWaterMark = 64 * 1024
	}) {
		super({
			autoDestroy: true,
			read: resume,
			highWaterMark
		})
		this._readableState.dataEmitted = false
		this[kAbort] = abort
		this[kConsume] = null
		this[kBody] = null
		this[kContentType] = contentType
		this[kContentLength] = contentLength
		this[kReading] = false
	}
	destroy (err) {
		if (!err && !this._readableState.endEmitted) {
			err = new RequestAbortedError()
		}
		if (err) {
			this[kAbort]()
		}
		return super.destroy(err)
	}
	_destroy (err, callback) {
		if (!this[kReading]) {
			setImmediate(() => {
				callback(err)
			})
		} else {
			callback(err)
		}
	}
	on (ev, ...args) {
		if (ev === 'data' || ev === 'readable') {
			this[kReading] = true
		}
		return super.on(ev, ...args)
	}
	addListener (ev, ...args) {
		return this.on(ev, ...args)
	}
	off (ev, ...args) {
		const ret = super.off(ev, ...args)
		if (ev === 'data' || ev === 'readable') {
			this[kReading] = (
				this.listenerCount('data') > 0 ||
				this.listenerCount('readable') > 0
			)
		}
		return ret
	}
	removeListener (ev, ...args) {
		return this.off(ev, ...args)
	}
	push (chunk) {
		if (this[kConsume] && chunk !== null) {
			consumePush(this[kConsume], chunk)
			return this[kReading] ? super.push(chunk) : true
		}
		return super.push(chunk)
	}
	async text () {
		return consume(this, 'text')
	}
	async json () {
		return consume(this, 'json')
	}
	async blob () {
		return consume(this, 'blob')
	}
	async bytes () {
		return consume(this, 'bytes')
	}
	async arrayBuffer () {
		return consume(this, 'arrayBuffer')
	}
	async formData () {
		throw new NotSupportedError()
	}
	get bodyUsed () {
		return util.isDisturbed(this)
	}
	get body () {
		if (!this[kBody]) {
			this[kBody] = ReadableStreamFrom(this)
			if (this[kConsume]) {
				this[kBody].getReader()
				assert(this[kBody].locked)
			}
		}
		return this[kBody]
	}
	async dump (opts) {
		let limit = Number.isFinite(opts?.limit) ? opts.limit : 128 * 1024
		const signal = opts?.signal
		if (signal != null && (typeof signal !== 'object' || !('aborted' in signal))) {
			throw new InvalidArgumentError('signal must be an AbortSignal')
		}
		signal?.throwIfAborted()
		if (this._readableState.closeEmitted) {
			return null
		}
		return await new Promise((resolve, reject) => {
			if (this[kContentLength] > limit) {
				this.destroy(new AbortError())
			}
			const onAbort = () => {
				this.destroy(signal.reason ?? new AbortError())
			}
			signal?.addEventListener('abort', onAbort)
			this
				.on('close', function () {
					signal?.removeEventListener('abort', onAbort)
					if (signal?.aborted) {
						reject(signal.reason ?? new AbortError())
					} else {
						resolve(null)
					}
				})
				.on('error', noop)
				.on('data', function (chunk) {
					limit -= chunk.length
					if (limit <= 0) {
						this.destroy()
					}
				})
				.resume()
		})
	}
}
function isLocked (self) {
	return (self[kBody] && self[kBody].locked === true) || self[kConsume]
}
function isUnusable (self) {
	return util.isDisturbed(self) || isLocked(self)
}
async function consume (stream, type) {
	assert(!stream[kConsume])
	return new Promise((resolve, reject) => {
		if (isUnusable(stream)) {
			const rState = stream._readableState
			if (rState.destroyed && rState.closeEmitted === false) {
				stream
					.on('error', err => {
						reject(err)
					})
					.on('close', () => {
						reject(new TypeError('unusable'))
					})
			} else {
				reject(rState.errored ?? new TypeError('unusable'))
			}
		} else {
			queueMicrotask(() => {
				stream[kConsume] = {
					type,
					stream,
					resolve,
					reject,
					length: 0,
					body: []
				}
				stream
					.on('error', function (err) {
						consumeFinish(this[kConsume], err)
					})
					.on('close', function () {
						if (this[kConsume].body !== null) {
							consumeFinish(this[kConsume], new RequestAbortedError())
						}
					})
				consumeStart(stream[kConsume])
			})
		}
	})
}
function consumeStart (consume) {
	if (consume.body === null) {
		return
	}
	const { _readableState: state } = consume.stream
	if (state.bufferIndex) {
		const start = state.bufferIndex
		const end = state.buffer.length
		for (let n = start; n < end; n++) {
			consumePush(consume, state.buffer[n])
		}
	} else {
		for (const chunk of state.buffer) {
			consumePush(consume, chunk)
		}
	}
	if (state.endEmitted) {
		consumeEnd(this[kConsume])
	} else {
		consume.stream.on('end', function () {
			consumeEnd(this[kConsume])
		})
	}
	consume.stream.resume()
	while (consume.stream.read() != null) {
		// Loop
	}
}
function chunksDecode (chunks, length) {
	if (chunks.length === 0 || length === 0) {
		return ''
	}
	const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length)
	const bufferLength = buffer.length
	const start =
		bufferLength > 2 &&
		buffer[0] === 0xef &&
		buffer[1] === 0xbb &&
		buffer[2] === 0xbf
			? 3
			: 0
	return buffer.utf8Slice(start, bufferLength)
}
function chunksConcat (chunks, length) {
	if (chunks.length === 0 || length === 0) {
		return new Uint8Array(0)
	}
	if (chunks.length === 1) {
		return new Uint8Array(chunks[0])
	}
	const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
	let offset = 0
	for (let i = 0; i < chunks.length; ++i) {
		const chunk = chunks[i]
		buffer.set(chunk, offset)
		offset += chunk.length
	}
	return buffer
}
function consumeEnd (consume) {
	const { type, body, resolve, stream, length } = consume
	try {
		if (type === 'text') {
			resolve(chunksDecode(body, length))
		} else if (type === 'json') {
			resolve(JSON.parse(chunksDecode(body, length)))
		} else if (type === 'arrayBuffer') {
			resolve(chunksConcat(body, length).buffer)
		} else if (type === 'blob') {
			resolve(new Blob(body, { type: stream[kContentType] }))
		} else if (type === 'bytes') {
			resolve(chunksConcat(body, length))
		}
		consumeFinish(consume)
	} catch (err) {
		stream.destroy(err)
	}
}
function consumePush (consume, chunk) {
	consume.length += chunk.length
	consume.body.push(chunk)
}
function consumeFinish (consume, err) {
	if (consume.body === null) {
		return
	}
	if (err) {
		consume.reject(err)
	} else {
		consume.resolve()
	}
	consume.type = null
	consume.stream = null
	consume.resolve = null
	consume.reject = null
	consume.length = 0
	consume.body = null
}
module.exports = { Readable: BodyReadable, chunksDecode }
/***/ }),
	4210:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const {
	ResponseStatusCodeError
} = __nccwpck_require__(3092)
const { chunksDecode } = __nccwpck_require__(6782)
const CHUNK_LIMIT = 128 * 1024
async function getResolveErrorBodyCallback ({ callback, body, contentType, statusCode, statusMessage, headers }) {
	assert(body)
	let chunks = []
	let length = 0
	try {
		for await (const chunk of body) {
			chunks.push(chunk)
			length += chunk.length
			if (length > CHUNK_LIMIT) {
				chunks = []
				length = 0
				break
			}
		}
	} catch {
		chunks = []
		length = 0
		// Do nothing....
	}
	const message = `Response status code ${statusCode}${statusMessage ? `: ${statusMessage}` : ''}`
	if (statusCode === 204 || !contentType || !length) {
		queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers)))
		return
	}
	const stackTraceLimit = Error.stackTraceLimit
	Error.stackTraceLimit = 0
	let payload
	try {
		if (isContentTypeApplicationJson(contentType)) {
			payload = JSON.parse(chunksDecode(chunks, length))
		} else if (isContentTypeText(contentType)) {
			payload = chunksDecode(chunks, length)
		}
	} catch {
		// process in a callback to avoid throwing in the microtask queue
	} finally {
		Error.stackTraceLimit = stackTraceLimit
	}
	queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers, payload)))
}
const isContentTypeApplicationJson = (contentType) => {
	return (
		contentType.length > 15 &&
		contentType[11] === '/' &&
		contentType[0] === 'a' &&
		contentType[1] === 'p' &&
		contentType[2] === 'p' &&
		contentType[3] === 'l' &&
		contentType[4] === 'i' &&
		contentType[5] === 'c' &&
		contentType[6] === 'a' &&
		contentType[7] === 't' &&
		contentType[8] === 'i' &&
		contentType[9] === 'o' &&
		contentType[10] === 'n' &&
		contentType[12] === 'j' &&
		contentType[13] === 's' &&
		contentType[14] === 'o' &&
		contentType[15] === 'n'
	)
}
const isContentTypeText = (contentType) => {
	return (
		contentType.length > 4 &&
		contentType[4] === '/' &&
		contentType[0] === 't' &&
		contentType[1] === 'e' &&
		contentType[2] === 'x' &&
		contentType[3] === 't'
	)
}
module.exports = {
	getResolveErrorBodyCallback,
	isContentTypeApplicationJson,
	isContentTypeText
}
/***/ }),
	3657:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const net = __nccwpck_require__(7030)
const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(9203)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092)
const timers = __nccwpck_require__(4132)
function noop () {}
let tls
let SessionCache
if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) {
	SessionCache = class WeakSessionCache {
		constructor (maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions
			this._sessionCache = new Map()
			this._sessionRegistry = new global.FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) {
					return
				}
				const ref = this._sessionCache.get(key)
				if (ref !== undefined && ref.deref() === undefined) {
					this._sessionCache.delete(key)
				}
			})
		}
		get (sessionKey) {
			const ref = this._sessionCache.get(sessionKey)
			return ref ? ref.deref() : null
		}
		set (sessionKey, session) {
			if (this._maxCachedSessions === 0) {
				return
			}
			this._sessionCache.set(sessionKey, new WeakRef(session))
			this._sessionRegistry.register(session, sessionKey)
		}
	}
} else {
	SessionCache = class SimpleSessionCache {
		constructor (maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions
			this._sessionCache = new Map()
		}
		get (sessionKey) {
			return this._sessionCache.get(sessionKey)
		}
		set (sessionKey, session) {
			if (this._maxCachedSessions === 0) {
				return
			}
			if (this._sessionCache.size >= this._maxCachedSessions) {
				const { value: oldestKey } = this._sessionCache.keys().next()
				this._sessionCache.delete(oldestKey)
			}
			this._sessionCache.set(sessionKey, session)
		}
	}
}
function buildConnector ({ allowH2, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
	if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
		throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
	}
	const options = { path: socketPath, ...opts }
	const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions)
	timeout = timeout == null ? 10e3 : timeout
	allowH2 = allowH2 != null ? allowH2 : false
	return function connect ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
		let socket
		if (protocol === 'https:') {
			if (!tls) {
				tls = __nccwpck_require__(1692)
			}
			servername = servername || options.servername || util.getServerName(host) || null
			const sessionKey = servername || hostname
			assert(sessionKey)
			const session = customSession || sessionCache.get(sessionKey) || null
			port = port || 443
			socket = tls.connect({
				highWaterMark: 16384, // TLS in node can't have bigger HWM anyway...
				...options,
				servername,
				session,
				localAddress,
				ALPNProtocols: allowH2 ? ['http/1.1', 'h2'] : ['http/1.1'],
				socket: httpSocket, // upgrade socket connection
				port,
				host: hostname
			})
			socket
				.on('session', function (session) {
					sessionCache.set(sessionKey, session)
				})
		} else {
			assert(!httpSocket, 'httpSocket can only be sent on TLS update')
			port = port || 80
			socket = net.connect({
				highWaterMark: 64 * 1024, // Same as nodejs fs streams.
				...options,
				localAddress,
				port,
				host: hostname
			})
		}
		if (options.keepAlive == null || options.keepAlive) {
			const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 60e3 : options.keepAliveInitialDelay
			socket.setKeepAlive(true, keepAliveInitialDelay)
		}
		const clearConnectTimeout = setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })
		socket
			.setNoDelay(true)
			.once(protocol === 'https:' ? 'secureConnect' : 'connect', function () {
				queueMicrotask(clearConnectTimeout)
				if (callback) {
					const cb = callback
					callback = null
					cb(null, this)
				}
			})
			.on('error', function (err) {
				queueMicrotask(clearConnectTimeout)
				if (callback) {
					const cb = callback
					callback = null
					cb(err)
				}
			})
		return socket
	}
}
const setupConnectTimeout = process.platform === 'win32'
	? (socketWeakRef, opts) => {
			if (!opts.timeout) {
				return noop
			}
			let s1 = null
			let s2 = null
			const fastTimer = timers.setFastTimeout(() => {
				s1 = setImmediate(() => {
					s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
				})
			}, opts.timeout)
			return () => {
				timers.clearFastTimeout(fastTimer)
				clearImmediate(s1)
				clearImmediate(s2)
			}
		}
	: (socketWeakRef, opts) => {
			if (!opts.timeout) {
				return noop
			}
			let s1 = null
			const fastTimer = timers.setFastTimeout(() => {
				s1 = setImmediate(() => {
					onConnectTimeout(socketWeakRef.deref(), opts)
				})
			}, opts.timeout)
			return () => {
				timers.clearFastTimeout(fastTimer)
				clearImmediate(s1)
			}
		}
function onConnectTimeout (socket, opts) {
	if (socket == null) {
		return
	}
	let message = 'Connect Timeout Error'
	if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
		message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
	} else {
		message += ` (attempted address: ${opts.hostname}:${opts.port},`
	}
	message += ` timeout: ${opts.timeout}ms)`
	util.destroy(socket, new ConnectTimeoutError(message))
}
module.exports = buildConnector
/***/ }),
	4574:
	((module) => {
const headerNameLowerCasedRecord = {}
const wellknownHeaderNames = [
	'Accept',
	'Accept-Encoding',
	'Accept-Language',
	'Accept-Ranges',
	'Access-Control-Allow-Credentials',
	'Access-Control-Allow-Headers',
	'Access-Control-Allow-Methods',
	'Access-Control-Allow-Origin',
	'Access-Control-Expose-Headers',
	'Access-Control-Max-Age',
	'Access-Control-Request-Headers',
	'Access-Control-Request-Method',
	'Age',
	'Allow',
	'Alt-Svc',
	'Alt-Used',
	'Authorization',
	'Cache-Control',
	'Clear-Site-Data',
	'Connection',
	'Content-Disposition',
	'Content-Encoding',
	'Content-Language',
	'Content-Length',
	'Content-Location',
	'Content-Range',
	'Content-Security-Policy',
	'Content-Security-Policy-Report-Only',
	'Content-Type',
	'Cookie',
	'Cross-Origin-Embedder-Policy',
	'Cross-Origin-Opener-Policy',
	'Cross-Origin-Resource-Policy',
	'Date',
	'Device-Memory',
	'Downlink',
	'ECT',
	'ETag',
	'Expect',
	'Expect-CT',
	'Expires',
	'Forwarded',
	'From',
	'Host',
	'If-Match',
	'If-Modified-Since',
	'If-None-Match',
	'If-Range',
	'If-Unmodified-Since',
	'Keep-Alive',
	'Last-Modified',
	'Link',
	'Location',
	'Max-Forwards',
	'Origin',
	'Permissions-Policy',
	'Pragma',
	'Proxy-Authenticate',
	'Proxy-Authorization',
	'RTT',
	'Range',
	'Referer',
	'Referrer-Policy',
	'Refresh',
	'Retry-After',
	'Sec-WebSocket-Accept',
	'Sec-WebSocket-Extensions',
	'Sec-WebSocket-Key',
	'Sec-WebSocket-Protocol',
	'Sec-WebSocket-Version',
	'Server',
	'Server-Timing',
	'Service-Worker-Allowed',
	'Service-Worker-Navigation-Preload',
	'Set-Cookie',
	'SourceMap',
	'Strict-Transport-Security',
	'Supports-Loading-Mode',
	'TE',
	'Timing-Allow-Origin',
	'Trailer',
	'Transfer-Encoding',
	'Upgrade',
	'Upgrade-Insecure-Requests',
	'User-Agent',
	'Vary',
	'Via',
	'WWW-Authenticate',
	'X-Content-Type-Options',
	'X-DNS-Prefetch-Control',
	'X-Frame-Options',
	'X-Permitted-Cross-Domain-Policies',
	'X-Powered-By',
	'X-Requested-With',
	'X-XSS-Protection'
]
for (let i = 0; i < wellknownHeaderNames.length; ++i) {
	const key = wellknownHeaderNames[i]
	const lowerCasedKey = key.toLowerCase()
	headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
		lowerCasedKey
}
Object.setPrototypeOf(headerNameLowerCasedRecord, null)
module.exports = {
	wellknownHeaderNames,
	headerNameLowerCasedRecord
}
/***/ }),
	6883:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const diagnosticsChannel = __nccwpck_require__(3053)
const util = __nccwpck_require__(7975)
const undiciDebugLog = util.debuglog('undici')
const fetchDebuglog = util.debuglog('fetch')
const websocketDebuglog = util.debuglog('websocket')
let isClientSet = false
const channels = {
	beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
	connected: diagnosticsChannel.channel('undici:client:connected'),
	connectError: diagnosticsChannel.channel('undici:client:connectError'),
	sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
	create: diagnosticsChannel.channel('undici:request:create'),
	bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
	headers: diagnosticsChannel.channel('undici:request:headers'),
	trailers: diagnosticsChannel.channel('undici:request:trailers'),
	error: diagnosticsChannel.channel('undici:request:error'),
	open: diagnosticsChannel.channel('undici:websocket:open'),
	close: diagnosticsChannel.channel('undici:websocket:close'),
	socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
	ping: diagnosticsChannel.channel('undici:websocket:ping'),
	pong: diagnosticsChannel.channel('undici:websocket:pong')
}
if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
	const debuglog = fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog
	diagnosticsChannel.channel('undici:client:beforeConnect').subscribe(evt => {
		const {
			connectParams: { version, protocol, port, host }
		} = evt
		debuglog(
			'connecting to %s using %s%s',
			`${host}${port ? `:${port}` : ''}`,
			protocol,
			version
		)
	})
	diagnosticsChannel.channel('undici:client:connected').subscribe(evt => {
		const {
			connectParams: { version, protocol, port, host }
		} = evt
		debuglog(
			'connected to %s using %s%s',
			`${host}${port ? `:${port}` : ''}`,
			protocol,
			version
		)
	})
	diagnosticsChannel.channel('undici:client:connectError').subscribe(evt => {
		const {
			connectParams: { version, protocol, port, host },
			error
		} = evt
		debuglog(
			'connection to %s using %s%s errored - %s',
			`${host}${port ? `:${port}` : ''}`,
			protocol,
			version,
			error.message
		)
	})
	diagnosticsChannel.channel('undici:client:sendHeaders').subscribe(evt => {
		const {
			request: { method, path, origin }
		} = evt
		debuglog('sending request to %s %s/%s', method, origin, path)
	})
	diagnosticsChannel.channel('undici:request:headers').subscribe(evt => {
		const {
			request: { method, path, origin },
			response: { statusCode }
		} = evt
		debuglog(
			'received response to %s %s/%s - HTTP %d',
			method,
			origin,
			path,
			statusCode
		)
	})
	diagnosticsChannel.channel('undici:request:trailers').subscribe(evt => {
		const {
			request: { method, path, origin }
		} = evt
		debuglog('trailers received from %s %s/%s', method, origin, path)
	})
	diagnosticsChannel.channel('undici:request:error').subscribe(evt => {
		const {
			request: { method, path, origin },
			error
		} = evt
		debuglog(
			'request to %s %s/%s errored - %s',
			method,
			origin,
			path,
			error.message
		)
	})
	isClientSet = true
}
if (websocketDebuglog.enabled) {
	if (!isClientSet) {
		const debuglog = undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog
		diagnosticsChannel.channel('undici:client:beforeConnect').subscribe(evt => {
			const {
				connectParams: { version, protocol, port, host }
			} = evt
			debuglog(
				'connecting to %s%s using %s%s',
				host,
				port ? `:${port}` : '',
				protocol,
				version
			)
		})
		diagnosticsChannel.channel('undici:client:connected').subscribe(evt => {
			const {
				connectParams: { version, protocol, port, host }
			} = evt
			debuglog(
				'connected to %s%s using %s%s',
				host,
				port ? `:${port}` : '',
				protocol,
				version
			)
		})
		diagnosticsChannel.channel('undici:client:connectError').subscribe(evt => {
			const {
				connectParams: { version, protocol, port, host },
				error
			} = evt
			debuglog(
				'connection to %s%s using %s%s errored - %s',
				host,
				port ? `:${port}` : '',
				protocol,
				version,
				error.message
			)
		})
		diagnosticsChannel.channel('undici:client:sendHeaders').subscribe(evt => {
			const {
				request: { method, path, origin }
			} = evt
			debuglog('sending request to %s %s/%s', method, origin, path)
		})
	}
	diagnosticsChannel.channel('undici:websocket:open').subscribe(evt => {
		const {
			address: { address, port }
		} = evt
		websocketDebuglog('connection opened %s%s', address, port ? `:${port}` : '')
	})
	diagnosticsChannel.channel('undici:websocket:close').subscribe(evt => {
		const { websocket, code, reason } = evt
		websocketDebuglog(
			'closed connection to %s - %s %s',
			websocket.url,
			code,
			reason
		)
	})
	diagnosticsChannel.channel('undici:websocket:socket_error').subscribe(err => {
		websocketDebuglog('connection errored - %s', err.message)
	})
	diagnosticsChannel.channel('undici:websocket:ping').subscribe(evt => {
		websocketDebuglog('ping received')
	})
	diagnosticsChannel.channel('undici:websocket:pong').subscribe(evt => {
		websocketDebuglog('pong received')
	})
}
module.exports = {
	channels
}
/***/ }),
	3092:
	((module) => {
const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
	constructor (message) {
		super(message)
		this.name = 'UndiciError'
		this.code = 'UND_ERR'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kUndiciError] === true
	}
	[kUndiciError] = true
}
const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'ConnectTimeoutError'
		this.message = message || 'Connect Timeout Error'
		this.code = 'UND_ERR_CONNECT_TIMEOUT'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kConnectTimeoutError] === true
	}
	[kConnectTimeoutError] = true
}
const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'HeadersTimeoutError'
		this.message = message || 'Headers Timeout Error'
		this.code = 'UND_ERR_HEADERS_TIMEOUT'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kHeadersTimeoutError] === true
	}
	[kHeadersTimeoutError] = true
}
const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'HeadersOverflowError'
		this.message = message || 'Headers Overflow Error'
		this.code = 'UND_ERR_HEADERS_OVERFLOW'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kHeadersOverflowError] === true
	}
	[kHeadersOverflowError] = true
}
const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'BodyTimeoutError'
		this.message = message || 'Body Timeout Error'
		this.code = 'UND_ERR_BODY_TIMEOUT'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kBodyTimeoutError] === true
	}
	[kBodyTimeoutError] = true
}
const kResponseStatusCodeError = Symbol.for('undici.error.UND_ERR_RESPONSE_STATUS_CODE')
class ResponseStatusCodeError extends UndiciError {
	constructor (message, statusCode, headers, body) {
		super(message)
		this.name = 'ResponseStatusCodeError'
		this.message = message || 'Response Status Code Error'
		this.code = 'UND_ERR_RESPONSE_STATUS_CODE'
		this.body = body
		this.status = statusCode
		this.statusCode = statusCode
		this.headers = headers
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kResponseStatusCodeError] === true
	}
	[kResponseStatusCodeError] = true
}
const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'InvalidArgumentError'
		this.message = message || 'Invalid Argument Error'
		this.code = 'UND_ERR_INVALID_ARG'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kInvalidArgumentError] === true
	}
	[kInvalidArgumentError] = true
}
const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'InvalidReturnValueError'
		this.message = message || 'Invalid Return Value Error'
		this.code = 'UND_ERR_INVALID_RETURN_VALUE'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kInvalidReturnValueError] === true
	}
	[kInvalidReturnValueError] = true
}
const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'AbortError'
		this.message = message || 'The operation was aborted'
		this.code = 'UND_ERR_ABORT'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kAbortError] === true
	}
	[kAbortError] = true
}
const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
	constructor (message) {
		super(message)
		this.name = 'AbortError'
		this.message = message || 'Request aborted'
		this.code = 'UND_ERR_ABORTED'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kRequestAbortedError] === true
	}
	[kRequestAbortedError] = true
}
const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'InformationalError'
		this.message = message || 'Request information'
		this.code = 'UND_ERR_INFO'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kInformationalError] === true
	}
	[kInformationalError] = true
}
const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'RequestContentLengthMismatchError'
		this.message = message || 'Request body length does not match content-length header'
		this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kRequestContentLengthMismatchError] === true
	}
	[kRequestContentLengthMismatchError] = true
}
const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'ResponseContentLengthMismatchError'
		this.message = message || 'Response body length does not match content-length header'
		this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kResponseContentLengthMismatchError] === true
	}
	[kResponseContentLengthMismatchError] = true
}
const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'ClientDestroyedError'
		this.message = message || 'The client is destroyed'
		this.code = 'UND_ERR_DESTROYED'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kClientDestroyedError] === true
	}
	[kClientDestroyedError] = true
}
const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'ClientClosedError'
		this.message = message || 'The client is closed'
		this.code = 'UND_ERR_CLOSED'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kClientClosedError] === true
	}
	[kClientClosedError] = true
}
const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
	constructor (message, socket) {
		super(message)
		this.name = 'SocketError'
		this.message = message || 'Socket error'
		this.code = 'UND_ERR_SOCKET'
		this.socket = socket
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kSocketError] === true
	}
	[kSocketError] = true
}
const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'NotSupportedError'
		this.message = message || 'Not supported error'
		this.code = 'UND_ERR_NOT_SUPPORTED'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kNotSupportedError] === true
	}
	[kNotSupportedError] = true
}
const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'MissingUpstreamError'
		this.message = message || 'No upstream has been added to the BalancedPool'
		this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kBalancedPoolMissingUpstreamError] === true
	}
	[kBalancedPoolMissingUpstreamError] = true
}
const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
	constructor (message, code, data) {
		super(message)
		this.name = 'HTTPParserError'
		this.code = code ? `HPE_${code}` : undefined
		this.data = data ? data.toString() : undefined
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kHTTPParserError] === true
	}
	[kHTTPParserError] = true
}
const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'ResponseExceededMaxSizeError'
		this.message = message || 'Response content exceeded max size'
		this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kResponseExceededMaxSizeError] === true
	}
	[kResponseExceededMaxSizeError] = true
}
const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
	constructor (message, code, { headers, data }) {
		super(message)
		this.name = 'RequestRetryError'
		this.message = message || 'Request retry error'
		this.code = 'UND_ERR_REQ_RETRY'
		this.statusCode = code
		this.data = data
		this.headers = headers
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kRequestRetryError] === true
	}
	[kRequestRetryError] = true
}
const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
	constructor (message, code, { headers, data }) {
		super(message)
		this.name = 'ResponseError'
		this.message = message || 'Response error'
		this.code = 'UND_ERR_RESPONSE'
		this.statusCode = code
		this.data = data
		this.headers = headers
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kResponseError] === true
	}
	[kResponseError] = true
}
const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
	constructor (cause, message, options) {
		super(message, { cause, ...(options ?? {}) })
		this.name = 'SecureProxyConnectionError'
		this.message = message || 'Secure Proxy Connection failed'
		this.code = 'UND_ERR_PRX_TLS'
		this.cause = cause
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kSecureProxyConnectionError] === true
	}
	[kSecureProxyConnectionError] = true
}
const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
	constructor (message) {
		super(message)
		this.name = 'MessageSizeExceededError'
		this.message = message || 'Max decompressed message size exceeded'
		this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
	}
	static [Symbol.hasInstance] (instance) {
		return instance && instance[kMessageSizeExceededError] === true
	}
	get [kMessageSizeExceededError] () {
		return true
	}
}
module.exports = {
	AbortError,
	HTTPParserError,
	UndiciError,
	HeadersTimeoutError,
	HeadersOverflowError,
	BodyTimeoutError,
	RequestContentLengthMismatchError,
	ConnectTimeoutError,
	ResponseStatusCodeError,
	InvalidArgumentError,
	InvalidReturnValueError,
	RequestAbortedError,
	ClientDestroyedError,
	ClientClosedError,
	InformationalError,
	SocketError,
	NotSupportedError,
	ResponseContentLengthMismatchError,
	BalancedPoolMissingUpstreamError,
	ResponseExceededMaxSizeError,
	RequestRetryError,
	ResponseError,
	SecureProxyConnectionError,
	MessageSizeExceededError
}
/***/ }),
	9450:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const {
	InvalidArgumentError,
	NotSupportedError
} = __nccwpck_require__(3092)
const assert = __nccwpck_require__(4589)
const {
	isValidHTTPToken,
	isValidHeaderValue,
	isStream,
	destroy,
	isBuffer,
	isFormDataLike,
	isIterable,
	isBlobLike,
	buildURL,
	validateHandler,
	getServerName,
	normalizedMethodRecords
} = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)
const invalidPathRegex = /[^\u0021-\u00ff]/
const kHandler = Symbol('handler')
class Request {
	constructor (origin, {
		path,
		method,
		body,
		headers,
		query,
		idempotent,
		blocking,
		upgrade,
		headersTimeout,
		bodyTimeout,
		reset,
		throwOnError,
		expectContinue,
		servername
	}, handler) {
		if (typeof path !== 'string') {
			throw new InvalidArgumentError('path must be a string')
		} else if (
			path[0] !== '/' &&
			!(path.startsWith('http://') || path.startsWith('https://')) &&
			method !== 'CONNECT'
		) {
			throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
		} else if (invalidPathRegex.test(path)) {
			throw new InvalidArgumentError('invalid request path')
		}
		if (typeof method !== 'string') {
			throw new InvalidArgumentError('method must be a string')
		} else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
			throw new InvalidArgumentError('invalid request method')
		}
		if (upgrade && typeof upgrade !== 'string') {
			throw new InvalidArgumentError('upgrade must be a string')
		}
		if (upgrade && !isValidHeaderValue(upgrade)) {
			throw new InvalidArgumentError('invalid upgrade header')
		}
		if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
			throw new InvalidArgumentError('invalid headersTimeout')
		}
		if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
			throw new InvalidArgumentError('invalid bodyTimeout')
		}
		if (reset != null && typeof reset !== 'boolean') {
			throw new InvalidArgumentError('invalid reset')
		}
		if (expectContinue != null && typeof expectContinue !== 'boolean') {
			throw new InvalidArgumentError('invalid expectContinue')
		}
		this.headersTimeout = headersTimeout
		this.bodyTimeout = bodyTimeout
		this.throwOnError = throwOnError === true
		this.method = method
		this.abort = null
		if (body == null) {
			this.body = null
		} else if (isStream(body)) {
			this.body = body
			const rState = this.body._readableState
			if (!rState || !rState.autoDestroy) {
				this.endHandler = function autoDestroy () {
					destroy(this)
				}
				this.body.on('end', this.endHandler)
			}
			this.errorHandler = err => {
				if (this.abort) {
					this.abort(err)
				} else {
					this.error = err
				}
			}
			this.body.on('error', this.errorHandler)
		} else if (isBuffer(body)) {
			this.body = body.byteLength ? body : null
		} else if (ArrayBuffer.isView(body)) {
			this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
		} else if (body instanceof ArrayBuffer) {
			this.body = body.byteLength ? Buffer.from(body) : null
		} else if (typeof body === 'string') {
			this.body = body.length ? Buffer.from(body) : null
		} else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) {
			this.body = body
		} else {
			throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
		}
		this.completed = false
		this.aborted = false
		this.upgrade = upgrade || null
		this.path = query ? buildURL(path, query) : path
		this.origin = origin
		this.idempotent = idempotent == null
			? method === 'HEAD' || method === 'GET'
			: idempotent
		this.blocking = blocking == null ? false : blocking
		this.reset = reset == null ? null : reset
		this.host = null
		this.contentLength = null
		this.contentType = null
		this.headers = []
		this.expectContinue = expectContinue != null ? expectContinue : false
		if (Array.isArray(headers)) {
			if (headers.length % 2 !== 0) {
				throw new InvalidArgumentError('headers array must be even')
			}
			for (let i = 0; i < headers.length; i += 2) {
				processHeader(this, headers[i], headers[i + 1])
			}
		} else if (headers && typeof headers === 'object') {
			if (headers[Symbol.iterator]) {
				for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) {
						throw new InvalidArgumentError('headers must be in key-value pair format')
					}
					processHeader(this, header[0], header[1])
				}
			} else {
				const keys = Object.keys(headers)
				for (let i = 0; i < keys.length; ++i) {
					processHeader(this, keys[i], headers[keys[i]])
				}
			}
		} else if (headers != null) {
			throw new InvalidArgumentError('headers must be an object or an array')
		}
		validateHandler(handler, method, upgrade)
		this.servername = servername || getServerName(this.host)
		this[kHandler] = handler
		if (channels.create.hasSubscribers) {
			channels.create.publish({ request: this })
		}
	}
	onBodySent (chunk) {
		if (this[kHandler].onBodySent) {
			try {
				return this[kHandler].onBodySent(chunk)
			} catch (err) {
				this.abort(err)
			}
		}
	}
	onRequestSent () {
		if (channels.bodySent.hasSubscribers) {
			channels.bodySent.publish({ request: this })
		}
		if (this[kHandler].onRequestSent) {
			try {
				return this[kHandler].onRequestSent()
			} catch (err) {
				this.abort(err)
			}
		}
	}
	onConnect (abort) {
		assert(!this.aborted)
		assert(!this.completed)
		if (this.error) {
			abort(this.error)
		} else {
			this.abort = abort
			return this[kHandler].onConnect(abort)
		}
	}
	onResponseStarted () {
		return this[kHandler].onResponseStarted?.()
	}
	onHeaders (statusCode, headers, resume, statusText) {
		assert(!this.aborted)
		assert(!this.completed)
		if (channels.headers.hasSubscribers) {
			channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
		}
		try {
			return this[kHandler].onHeaders(statusCode, headers, resume, statusText)
		} catch (err) {
			this.abort(err)
		}
	}
	onData (chunk) {
		assert(!this.aborted)
		assert(!this.completed)
		try {
			return this[kHandler].onData(chunk)
		} catch (err) {
			this.abort(err)
			return false
		}
	}
	onUpgrade (statusCode, headers, socket, statusText = '') {
		this.onFinally()
		assert(!this.aborted)
		assert(!this.completed)
		if (statusCode !== null) {
			this.#publishUpgradeHeaders(statusCode, headers, statusText)
		}
		const result = this[kHandler].onUpgrade(statusCode, headers, socket)
		if (!this.aborted) {
			this.completed = true
			if (statusCode !== null) {
				this.#publishUpgradeTrailers()
			}
		}
		return result
	}
	onUpgradeResponse (statusCode, headers, parseHeaders, statusText = '') {
		assert(!this.aborted)
		assert(this.completed)
		if (channels.headers.hasSubscribers) {
			this.#publishUpgradeHeaders(statusCode, parseHeaders(headers), statusText)
		}
		this.#publishUpgradeTrailers()
	}
	onUpgradeError (error) {
		assert(!this.aborted)
		assert(this.completed)
		if (channels.error.hasSubscribers) {
			channels.error.publish({ request: this, error })
		}
	}
	#publishUpgradeHeaders (statusCode, headers, statusText) {
		if (channels.headers.hasSubscribers) {
			channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
		}
	}
	#publishUpgradeTrailers () {
		if (channels.trailers.hasSubscribers) {
			channels.trailers.publish({ request: this, trailers: [] })
		}
	}
	onComplete (trailers) {
		this.onFinally()
		assert(!this.aborted)
		this.completed = true
		if (channels.trailers.hasSubscribers) {
			channels.trailers.publish({ request: this, trailers })
		}
		try {
			return this[kHandler].onComplete(trailers)
		} catch (err) {
			this.onError(err)
		}
	}
	onError (error) {
		this.onFinally()
		if (channels.error.hasSubscribers) {
			channels.error.publish({ request: this, error })
		}
		if (this.aborted) {
			return
		}
		this.aborted = true
		return this[kHandler].onError(error)
	}
	onFinally () {
		if (this.errorHandler) {
			this.body.off('error', this.errorHandler)
			this.errorHandler = null
		}
		if (this.endHandler) {
			this.body.off('end', this.endHandler)
			this.endHandler = null
		}
	}
	addHeader (key, value) {
		processHeader(this, key, value)
		return this
	}
}
function processHeader (request, key, val) {
	if (val && (typeof val === 'object' && !Array.isArray(val))) {
		throw new InvalidArgumentError(`invalid ${key} header`)
	} else if (val === undefined) {
		return
	}
	let headerName = headerNameLowerCasedRecord[key]
	if (headerName === undefined) {
		headerName = key.toLowerCase()
		if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
			throw new InvalidArgumentError('invalid header key')
		}
	}
	if (Array.isArray(val)) {
		const arr = []
		for (let i = 0; i < val.length; i++) {
			if (typeof val[i] === 'string') {
				if (!isValidHeaderValue(val[i])) {
					throw new InvalidArgumentError(`invalid ${key} header`)
				}
				arr.push(val[i])
			} else if (val[i] === null) {
				arr.push('')
			} else if (typeof val[i] === 'object') {
				throw new InvalidArgumentError(`invalid ${key} header`)
			} else {
				const str = `${val[i]}`
				if (!isValidHeaderValue(str)) {
					throw new InvalidArgumentError(`invalid ${key} header`)
				}
				arr.push(str)
			}
		}
		val = arr
	} else if (typeof val === 'string') {
		if (!isValidHeaderValue(val)) {
			throw new InvalidArgumentError(`invalid ${key} header`)
		}
	} else if (val === null) {
		val = ''
	} else {
		val = `${val}`
		if (!isValidHeaderValue(val)) {
			throw new InvalidArgumentError(`invalid ${key} header`)
		}
	}
	if (headerName === 'host') {
		if (request.host !== null) {
			throw new InvalidArgumentError('duplicate host header')
		}
		if (typeof val !== 'string') {
			throw new InvalidArgumentError('invalid host header')
		}
		request.host = val
	} else if (headerName === 'content-length') {
		if (request.contentLength !== null) {
			throw new InvalidArgumentError('duplicate content-length header')
		}
		request.contentLength = parseInt(val, 10)
		if (!Number.isFinite(request.contentLength)) {
			throw new InvalidArgumentError('invalid content-length header')
		}
	} else if (request.contentType === null && headerName === 'content-type') {
		request.contentType = val
		request.headers.push(key, val)
	} else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
		throw new InvalidArgumentError(`invalid ${headerName} header`)
	} else if (headerName === 'connection') {
		const value = typeof val === 'string' ? val.toLowerCase() : null
		if (value !== 'close' && value !== 'keep-alive') {
			throw new InvalidArgumentError('invalid connection header')
		}
		if (value === 'close') {
			request.reset = true
		}
	} else if (headerName === 'expect') {
		throw new NotSupportedError('expect header not supported')
	} else {
		request.headers.push(key, val)
	}
}
module.exports = Request
/***/ }),
	6478:
	((module) => {
module.exports = {
	kClose: Symbol('close'),
	kDestroy: Symbol('destroy'),
	kDispatch: Symbol('dispatch'),
	kUrl: Symbol('url'),
	kWriting: Symbol('writing'),
	kResuming: Symbol('resuming'),
	kQueue: Symbol('queue'),
	kConnect: Symbol('connect'),
	kConnecting: Symbol('connecting'),
	kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
	kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
	kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
	kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
	kKeepAlive: Symbol('keep alive'),
	kHeadersTimeout: Symbol('headers timeout'),
	kBodyTimeout: Symbol('body timeout'),
	kServerName: Symbol('server name'),
	kLocalAddress: Symbol('local address'),
	kHost: Symbol('host'),
	kNoRef: Symbol('no ref'),
	kBodyUsed: Symbol('used'),
	kBody: Symbol('abstracted request body'),
	kRunning: Symbol('running'),
	kBlocking: Symbol('blocking'),
	kPending: Symbol('pending'),
	kSize: Symbol('size'),
	kBusy: Symbol('busy'),
	kQueued: Symbol('queued'),
	kFree: Symbol('free'),
	kConnected: Symbol('connected'),
	kClosed: Symbol('closed'),
	kNeedDrain: Symbol('need drain'),
	kReset: Symbol('reset'),
	kDestroyed: Symbol.for('nodejs.stream.destroyed'),
	kResume: Symbol('resume'),
	kOnError: Symbol('on error'),
	kMaxHeadersSize: Symbol('max headers size'),
	kRunningIdx: Symbol('running index'),
	kPendingIdx: Symbol('pending index'),
	kError: Symbol('error'),
	kClients: Symbol('clients'),
	kClient: Symbol('client'),
	kParser: Symbol('parser'),
	kOnDestroyed: Symbol('destroy callbacks'),
	kPipelining: Symbol('pipelining'),
	kSocket: Symbol('socket'),
	kHostHeader: Symbol('host header'),
	kConnector: Symbol('connector'),
	kStrictContentLength: Symbol('strict content length'),
	kMaxRedirections: Symbol('maxRedirections'),
	kMaxRequests: Symbol('maxRequestsPerClient'),
	kProxy: Symbol('proxy agent options'),
	kCounter: Symbol('socket request counter'),
	kInterceptors: Symbol('dispatch interceptors'),
	kMaxResponseSize: Symbol('max response size'),
	kHTTP2Session: Symbol('http2Session'),
	kHTTP2SessionState: Symbol('http2Session state'),
	kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
	kConstruct: Symbol('constructable'),
	kListeners: Symbol('listeners'),
	kHTTPContext: Symbol('http context'),
	kMaxConcurrentStreams: Symbol('max concurrent streams'),
	kNoProxyAgent: Symbol('no proxy agent'),
	kHttpProxyAgent: Symbol('http proxy agent'),
	kHttpsProxyAgent: Symbol('https proxy agent')
}
/***/ }),
	1959:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const {
	wellknownHeaderNames,
	headerNameLowerCasedRecord
} = __nccwpck_require__(4574)
class TstNode {
	value = null
	left = null
	middle = null
	right = null
	code
	constructor (key, value, index) {
		if (index === undefined || index >= key.length) {
			throw new TypeError('Unreachable')
		}
		const code = this.code = key.charCodeAt(index)
		if (code > 0x7F) {
			throw new TypeError('key must be ascii string')
		}
		if (key.length !== ++index) {
			this.middle = new TstNode(key, value, index)
		} else {
			this.value = value
		}
	}
	add (key, value) {
		const length = key.length
		if (length === 0) {
			throw new TypeError('Unreachable')
		}
		let index = 0
		let node = this
		while (true) {
			const code = key.charCodeAt(index)
			if (code > 0x7F) {
				throw new TypeError('key must be ascii string')
			}
			if (node.code === code) {
				if (length === ++index) {
					node.value = value
					break
				} else if (node.middle !== null) {
					node = node.middle
				} else {
					node.middle = new TstNode(key, value, index)
					break
				}
			} else if (node.code < code) {
				if (node.left !== null) {
					node = node.left
				} else {
					node.left = new TstNode(key, value, index)
					break
				}
			} else if (node.right !== null) {
				node = node.right
			} else {
				node.right = new TstNode(key, value, index)
				break
			}
		}
	}
	search (key) {
		const keylength = key.length
		let index = 0
		let node = this
		while (node !== null && index < keylength) {
			let code = key[index]
			if (code <= 0x5a && code >= 0x41) {
				code |= 32
			}
			while (node !== null) {
				if (code === node.code) {
					if (keylength === ++index) {
						return node
					}
					node = node.middle
					break
				}
				node = node.code < code ? node.left : node.right
			}
		}
		return null
	}
}
class TernarySearchTree {
	node = null
	insert (key, value) {
		if (this.node === null) {
			this.node = new TstNode(key, value, 0)
		} else {
			this.node.add(key, value)
		}
	}
	lookup (key) {
		return this.node?.search(key)?.value ?? null
	}
}
const tree = new TernarySearchTree()
for (let i = 0; i < wellknownHeaderNames.length; ++i) {
	const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
	tree.insert(key, key)
}
module.exports = {
	TernarySearchTree,
	tree
}
/***/ }),
	9203:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6478)
const { IncomingMessage } = { IncomingMessage: null }
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { Blob } = __nccwpck_require__(4573)
const nodeUtil = __nccwpck_require__(7975)
const { stringify } = __nccwpck_require__(1792)
const { EventEmitter: EE } = __nccwpck_require__(8474)
const { InvalidArgumentError } = __nccwpck_require__(3092)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)
const { tree } = __nccwpck_require__(1959)
const [nodeMajor, nodeMinor] = process.versions.node.split('.').map(v => Number(v))
class BodyAsyncIterable {
	constructor (body) {
		this[kBody] = body
		this[kBodyUsed] = false
	}
	async * [Symbol.asyncIterator] () {
		assert(!this[kBodyUsed], 'disturbed')
		this[kBodyUsed] = true
		yield * this[kBody]
	}
}
function wrapRequestBody (body) {
	if (isStream(body)) {
		if (bodyLength(body) === 0) {
			body
				.on('data', function () {
					assert(false)
				})
		}
		if (typeof body.readableDidRead !== 'boolean') {
			body[kBodyUsed] = false
			EE.prototype.on.call(body, 'data', function () {
				this[kBodyUsed] = true
			})
		}
		return body
	} else if (body && typeof body.pipeTo === 'function') {
		return new BodyAsyncIterable(body)
	} else if (
		body &&
		typeof body !== 'string' &&
		!ArrayBuffer.isView(body) &&
		isIterable(body)
	) {
		return new BodyAsyncIterable(body)
	} else {
		return body
	}
}
function nop () {}
function isStream (obj) {
	return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}
function isBlobLike (object) {
	if (object === null) {
		return false
	} else if (object instanceof Blob) {
		return true
	} else if (typeof object !== 'object') {
		return false
	} else {
		const sTag = object[Symbol.toStringTag]
		return (sTag === 'Blob' || sTag === 'File') && (
			('stream' in object && typeof object.stream === 'function') ||
			('arrayBuffer' in object && typeof object.arrayBuffer === 'function')
		)
	}
}
function buildURL (url, queryParams) {
	if (url.includes('?') || url.includes('#')) {
		throw new Error('Query params cannot be passed when url already contains "?" or "#".')
	}
	const stringified = stringify(queryParams)
	if (stringified) {
		url += '?' + stringified
	}
	return url
}
function isValidPort (port) {
	const value = parseInt(port, 10)
	return (
		value === Number(port) &&
		value >= 0 &&
		value <= 65535
	)
}
function isHttpOrHttpsPrefixed (value) {
	return (
		value != null &&
		value[0] === 'h' &&
		value[1] === 't' &&
		value[2] === 't' &&
		value[3] === 'p' &&
		(
			value[4] === ':' ||
			(
				value[4] === 's' &&
				value[5] === ':'
			)
		)
	)
}
function parseURL (url) {
	if (typeof url === 'string') {
		url = new URL(url)
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
			throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
		}
		return url
	}
	if (!url || typeof url !== 'object') {
		throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
	}
	if (!(url instanceof URL)) {
		if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
			throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
		}
		if (url.path != null && typeof url.path !== 'string') {
			throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
		}
		if (url.pathname != null && typeof url.pathname !== 'string') {
			throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
		}
		if (url.hostname != null && typeof url.hostname !== 'string') {
			throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
		}
		if (url.origin != null && typeof url.origin !== 'string') {
			throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
			throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
		}
		const port = url.port != null
			? url.port
			: (url.protocol === 'https:' ? 443 : 80)
		let origin = url.origin != null
			? url.origin
			: `${url.protocol || ''}//${url.hostname || ''}:${port}`
		let path = url.path != null
			? url.path
			: `${url.pathname || ''}${url.search || ''}`
		if (origin[origin.length - 1] === '/') {
			origin = origin.slice(0, origin.length - 1)
		}
		if (path && path[0] !== '/') {
			path = `/${path}`
		}
		return new URL(`${origin}${path}`)
	}
	if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
		throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
	}
	return url
}
function parseOrigin (url) {
	url = parseURL(url)
	if (url.pathname !== '/' || url.search || url.hash) {
		throw new InvalidArgumentError('invalid url')
	}
	return url
}
function getHostname (host) {
	if (host[0] === '[') {
		const idx = host.indexOf(']')
		assert(idx !== -1)
		return host.substring(1, idx)
	}
	const idx = host.indexOf(':')
	if (idx === -1) return host
	return host.substring(0, idx)
}
function getServerName (host) {
	if (!host) {
		return null
	}
	assert(typeof host === 'string')
	const servername = getHostname(host)
	if (net.isIP(servername)) {
		return ''
	}
	return servername
}
function deepClone (obj) {
	return JSON.parse(JSON.stringify(obj))
}
function isAsyncIterable (obj) {
	return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}
function isIterable (obj) {
	return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}
function bodyLength (body) {
	if (body == null) {
		return 0
	} else if (isStream(body)) {
		const state = body._readableState
		return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
			? state.length
			: null
	} else if (isBlobLike(body)) {
		return body.size != null ? body.size : null
	} else if (isBuffer(body)) {
		return body.byteLength
	}
	return null
}
function isDestroyed (body) {
	return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}
function destroy (stream, err) {
	if (stream == null || !isStream(stream) || isDestroyed(stream)) {
		return
	}
	if (typeof stream.destroy === 'function') {
		if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
			stream.socket = null
		}
		stream.destroy(err)
	} else if (err) {
		queueMicrotask(() => {
			stream.emit('error', err)
		})
	}
	if (stream.destroyed !== true) {
		stream[kDestroyed] = true
	}
}
const KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/
function parseKeepAliveTimeout (val) {
	const m = val.toString().match(KEEPALIVE_TIMEOUT_EXPR)
	return m ? parseInt(m[1], 10) * 1000 : null
}
function headerNameToString (value) {
	return typeof value === 'string'
		? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
		: tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}
function bufferToLowerCasedHeaderName (value) {
	return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}
function parseHeaders (headers, obj) {
	if (obj === undefined) obj = {}
	for (let i = 0; i < headers.length; i += 2) {
		const key = headerNameToString(headers[i])
		let val = obj[key]
		if (val) {
			if (typeof val === 'string') {
				val = [val]
				obj[key] = val
			}
			val.push(headers[i + 1].toString('utf8'))
		} else {
			const headersValue = headers[i + 1]
			if (typeof headersValue === 'string') {
				obj[key] = headersValue
			} else {
				obj[key] = Array.isArray(headersValue) ? headersValue.map(x => x.toString('utf8')) : headersValue.toString('utf8')
			}
		}
	}
	if ('content-length' in obj && 'content-disposition' in obj) {
		obj['content-disposition'] = Buffer.from(obj['content-disposition']).toString('latin1')
	}
	return obj
}
function parseRawHeaders (headers) {
	const len = headers.length
	const ret = new Array(len)
	let hasContentLength = false
	let contentDispositionIdx = -1
	let key
	let val
	let kLen = 0
	for (let n = 0; n < headers.length; n += 2) {
		key = headers[n]
		val = headers[n + 1]
		typeof key !== 'string' && (key = key.toString())
		typeof val !== 'string' && (val = val.toString('utf8'))
		kLen = key.length
		if (kLen === 14 && key[7] === '-' && (key === 'content-length' || key.toLowerCase() === 'content-length')) {
			hasContentLength = true
		} else if (kLen === 19 && key[7] === '-' && (key === 'content-disposition' || key.toLowerCase() === 'content-disposition')) {
			contentDispositionIdx = n + 1
		}
		ret[n] = key
		ret[n + 1] = val
	}
	if (hasContentLength && contentDispositionIdx !== -1) {
		ret[contentDispositionIdx] = Buffer.from(ret[contentDispositionIdx]).toString('latin1')
	}
	return ret
}
function isBuffer (buffer) {
	return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}
function validateHandler (handler, method, upgrade) {
	if (!handler || typeof handler !== 'object') {
		throw new InvalidArgumentError('handler must be an object')
	}
	if (typeof handler.onConnect !== 'function') {
		throw new InvalidArgumentError('invalid onConnect method')
	}
	if (typeof handler.onError !== 'function') {
		throw new InvalidArgumentError('invalid onError method')
	}
	if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
		throw new InvalidArgumentError('invalid onBodySent method')
	}
	if (upgrade || method === 'CONNECT') {
		if (typeof handler.onUpgrade !== 'function') {
			throw new InvalidArgumentError('invalid onUpgrade method')
		}
	} else {
		if (typeof handler.onHeaders !== 'function') {
			throw new InvalidArgumentError('invalid onHeaders method')
		}
		if (typeof handler.onData !== 'function') {
			throw new InvalidArgumentError('invalid onData method')
		}
		if (typeof handler.onComplete !== 'function') {
			throw new InvalidArgumentError('invalid onComplete method')
		}
	}
}
function isDisturbed (body) {
	return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}
function isErrored (body) {
	return !!(body && stream.isErrored(body))
}
function isReadable (body) {
	return !!(body && stream.isReadable(body))
}
function getSocketInfo (socket) {
	return {
		localAddress: socket.localAddress,
		localPort: socket.localPort,
		remoteAddress: socket.remoteAddress,
		remotePort: socket.remotePort,
		remoteFamily: socket.remoteFamily,
		timeout: socket.timeout,
		bytesWritten: socket.bytesWritten,
		bytesRead: socket.bytesRead
	}
}
function ReadableStreamFrom (iterable) {
	let iterator
	return new ReadableStream(
		{
			async start () {
				iterator = iterable[Symbol.asyncIterator]()
			},
			async pull (controller) {
				const { done, value } = await iterator.next()
				if (done) {
					queueMicrotask(() => {
						controller.close()
						controller.byobRequest?.respond(0)
					})
				} else {
					const buf = Buffer.isBuffer(value) ? value : Buffer.from(value)
					if (buf.byteLength) {
						controller.enqueue(new Uint8Array(buf))
					}
				}
				return controller.desiredSize > 0
			},
			async cancel (reason) {
				await iterator.return()
			},
			type: 'bytes'
		}
	)
}
function isFormDataLike (object) {
	return (
		object &&
		typeof object === 'object' &&
		typeof object.append === 'function' &&
		typeof object.delete === 'function' &&
		typeof object.get === 'function' &&
		typeof object.getAll === 'function' &&
		typeof object.has === 'function' &&
		typeof object.set === 'function' &&
		object[Symbol.toStringTag] === 'FormData'
	)
}
function addAbortListener (signal, listener) {
	if ('addEventListener' in signal) {
		signal.addEventListener('abort', listener, { once: true })
		return () => signal.removeEventListener('abort', listener)
	}
	signal.addListener('abort', listener)
	return () => signal.removeListener('abort', listener)
}
const hasToWellFormed = typeof String.prototype.toWellFormed === 'function'
const hasIsWellFormed = typeof String.prototype.isWellFormed === 'function'
function toUSVString (val) {
	return hasToWellFormed ? `${val}`.toWellFormed() : nodeUtil.toUSVString(val)
}
function isUSVString (val) {
	return hasIsWellFormed ? `${val}`.isWellFormed() : toUSVString(val) === `${val}`
}
function isTokenCharCode (c) {
	switch (c) {
		case 0x22:
		case 0x28:
		case 0x29:
		case 0x2c:
		case 0x2f:
		case 0x3a:
		case 0x3b:
		case 0x3c:
		case 0x3d:
		case 0x3e:
		case 0x3f:
		case 0x40:
		case 0x5b:
		case 0x5c:
		case 0x5d:
		case 0x7b:
		case 0x7d:
			return false
		default:
			return c >= 0x21 && c <= 0x7e
	}
}
function isValidHTTPToken (characters) {
	if (characters.length === 0) {
		return false
	}
	for (let i = 0; i < characters.length; ++i) {
		if (!isTokenCharCode(characters.charCodeAt(i))) {
			return false
		}
	}
	return true
}
const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/
function isValidHeaderValue (characters) {
	return !headerCharRegex.test(characters)
}
function parseRangeHeader (range) {
	if (range == null || range === '') return { start: 0, end: null, size: null }
	const m = range ? range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null
	return m
		? {
				start: parseInt(m[1]),
				end: m[2] ? parseInt(m[2]) : null,
				size: m[3] ? parseInt(m[3]) : null
			}
		: null
}
function addListener (obj, name, listener) {
	const listeners = (obj[kListeners] ??= [])
	listeners.push([name, listener])
	obj.on(name, listener)
	return obj
}
function removeAllListeners (obj) {
	for (const [name, listener] of obj[kListeners] ?? []) {
		obj.removeListener(name, listener)
	}
	obj[kListeners] = null
}
function errorRequest (client, request, err) {
	try {
		request.onError(err)
		assert(request.aborted)
	} catch (err) {
		client.emit('error', err)
	}
}
const kEnumerableProperty = Object.create(null)
kEnumerableProperty.enumerable = true
const normalizedMethodRecordsBase = {
	delete: 'DELETE',
	DELETE: 'DELETE',
	get: 'GET',
	GET: 'GET',
	head: 'HEAD',
	HEAD: 'HEAD',
	options: 'OPTIONS',
	OPTIONS: 'OPTIONS',
	post: 'POST',
	POST: 'POST',
	put: 'PUT',
	PUT: 'PUT'
}
const normalizedMethodRecords = {
	...normalizedMethodRecordsBase,
	patch: 'patch',
	PATCH: 'PATCH'
}
Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)
module.exports = {
	kEnumerableProperty,
	nop,
	isDisturbed,
	isErrored,
	isReadable,
	toUSVString,
	isUSVString,
	isBlobLike,
	parseOrigin,
	parseURL,
	getServerName,
	isStream,
	isIterable,
	isAsyncIterable,
	isDestroyed,
	headerNameToString,
	bufferToLowerCasedHeaderName,
	addListener,
	removeAllListeners,
	errorRequest,
	parseRawHeaders,
	parseHeaders,
	parseKeepAliveTimeout,
	destroy,
	bodyLength,
	deepClone,
	ReadableStreamFrom,
	isBuffer,
	validateHandler,
	getSocketInfo,
	isFormDataLike,
	buildURL,
	addAbortListener,
	isValidHTTPToken,
	isValidHeaderValue,
	isTokenCharCode,
	parseRangeHeader,
	normalizedMethodRecordsBase,
	normalizedMethodRecords,
	isValidPort,
	isHttpOrHttpsPrefixed,
	nodeMajor,
	nodeMinor,
	safeHTTPMethods: ['GET', 'HEAD', 'OPTIONS', 'TRACE'],
	wrapRequestBody
}
/***/ }),
	3480:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const { InvalidArgumentError } = __nccwpck_require__(3092)
const { kClients, kRunning, kClose, kDestroy, kDispatch, kInterceptors } = __nccwpck_require__(6478)
const DispatcherBase = __nccwpck_require__(7568)
const Pool = __nccwpck_require__(6307)
const Client = __nccwpck_require__(2574)
const util = __nccwpck_require__(9203)
const createRedirectInterceptor = __nccwpck_require__(4461)
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kMaxRedirections = Symbol('maxRedirections')
const kOnDrain = Symbol('onDrain')
const kFactory = Symbol('factory')
const kOptions = Symbol('options')
function defaultFactory (origin, opts) {
	return opts && opts.connections === 1
		? new Client(origin, opts)
		: new Pool(origin, opts)
}
class Agent extends DispatcherBase {
	constructor ({ factory = defaultFactory, maxRedirections = 0, connect, tls, ...options } = {}) {
		if (typeof factory !== 'function') {
			throw new InvalidArgumentError('factory must be a function.')
		}
		if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
			throw new InvalidArgumentError('connect must be a function or an object')
		}
		if (!Number.isInteger(maxRedirections) || maxRedirections < 0) {
			throw new InvalidArgumentError('maxRedirections must be a positive number')
		}
		super(options)
		if (connect && typeof connect !== 'function') {
			connect = { ...connect }
		}
		if (tls && typeof tls !== 'function') {
			tls = { ...tls }
		}
		this[kInterceptors] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent)
			? options.interceptors.Agent
			: [createRedirectInterceptor({ maxRedirections })]
		this[kOptions] = { ...util.deepClone(options), connect, tls }
		this[kOptions].interceptors = options.interceptors
			? { ...options.interceptors }
			: undefined
		this[kMaxRedirections] = maxRedirections
		this[kFactory] = factory
		this[kClients] = new Map()
		this[kOnDrain] = (origin, targets) => {
			this.emit('drain', origin, [this, ...targets])
		}
		this[kOnConnect] = (origin, targets) => {
			this.emit('connect', origin, [this, ...targets])
		}
		this[kOnDisconnect] = (origin, targets, err) => {
			this.emit('disconnect', origin, [this, ...targets], err)
		}
		this[kOnConnectionError] = (origin, targets, err) => {
			this.emit('connectionError', origin, [this, ...targets], err)
		}
	}
	get [kRunning] () {
		let ret = 0
		for (const client of this[kClients].values()) {
			ret += client[kRunning]
		}
		return ret
	}
	[kDispatch] (opts, handler) {
		let key
		if (opts.origin && (typeof opts.origin === 'string' || opts.origin instanceof URL)) {
			key = String(opts.origin)
		} else {
			throw new InvalidArgumentError('opts.origin must be a non-empty string or URL.')
		}
		let dispatcher = this[kClients].get(key)
		if (!dispatcher) {
			dispatcher = this[kFactory](opts.origin, this[kOptions])
				.on('drain', this[kOnDrain])
				.on('connect', this[kOnConnect])
				.on('disconnect', this[kOnDisconnect])
				.on('connectionError', this[kOnConnectionError])
			this[kClients].set(key, dispatcher)
		}
		return dispatcher.dispatch(opts, handler)
	}
	async [kClose] () {
		const closePromises = []
		for (const client of this[kClients].values()) {
			closePromises.push(client.close())
		}
		this[kClients].clear()
		await Promise.all(closePromises)
	}
	async [kDestroy] (err) {
		const destroyPromises = []
		for (const client of this[kClients].values()) {
			destroyPromises.push(client.destroy(err))
		}
		this[kClients].clear()
		await Promise.all(destroyPromises)
	}
}
module.exports = Agent
/***/ }),
	2480:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const timers = __nccwpck_require__(4132)
const {
	RequestContentLengthMismatchError,
	ResponseContentLengthMismatchError,
	RequestAbortedError,
	InvalidArgumentError,
	HeadersTimeoutError,
	HeadersOverflowError,
	SocketError,
	InformationalError,
	BodyTimeoutError,
	HTTPParserError,
	ResponseExceededMaxSizeError
} = __nccwpck_require__(3092)
const {
	kUrl,
	kReset,
	kClient,
	kParser,
	kBlocking,
	kRunning,
	kPending,
	kSize,
	kWriting,
	kQueue,
	kNoRef,
	kKeepAliveDefaultTimeout,
	kHostHeader,
	kPendingIdx,
	kRunningIdx,
	kError,
	kPipelining,
	kSocket,
	kKeepAliveTimeoutValue,
	kMaxHeadersSize,
	kKeepAliveMaxTimeout,
	kKeepAliveTimeoutThreshold,
	kHeadersTimeout,
	kBodyTimeout,
	kStrictContentLength,
	kMaxRequests,
	kCounter,
	kMaxResponseSize,
	kOnError,
	kResume,
	kHTTPContext
} = __nccwpck_require__(6478)
const constants = __nccwpck_require__(7405)
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const addListener = util.addListener
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
let extractBody
async function lazyllhttp () {
	const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(9855) : undefined
	let mod
	try {
		mod = await WebAssembly.compile(__nccwpck_require__(1285))
	} catch (e) {
		mod = await WebAssembly.compile(llhttpWasmData || __nccwpck_require__(9855))
	}
	return await WebAssembly.instantiate(mod, {
		env: {
			wasm_on_url: (p, at, len) => {
				return 0
			},
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p)
				const start = at - currentBufferPtr + currentBufferRef.byteOffset
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len)) || 0
			},
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p)
				return currentParser.onMessageBegin() || 0
			},
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p)
				const start = at - currentBufferPtr + currentBufferRef.byteOffset
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len)) || 0
			},
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p)
				const start = at - currentBufferPtr + currentBufferRef.byteOffset
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len)) || 0
			},
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p)
				return currentParser.onHeadersComplete(statusCode, Boolean(upgrade), Boolean(shouldKeepAlive)) || 0
			},
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p)
				const start = at - currentBufferPtr + currentBufferRef.byteOffset
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len)) || 0
			},
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p)
				return currentParser.onMessageComplete() || 0
			}
			/* eslint-enable camelcase */
		}
	})
}
let llhttpInstance = null
let llhttpPromise = lazyllhttp()
llhttpPromise.catch()
let currentParser = null
let currentBufferRef = null
let currentBufferSize = 0
let currentBufferPtr = null
const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER
class Parser {
	constructor (client, socket, { exports }) {
		assert(Number.isFinite(client[kMaxHeadersSize]) && client[kMaxHeadersSize] > 0)
		this.llhttp = exports
		this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
		this.client = client
		this.socket = socket
		this.timeout = null
		this.timeoutValue = null
		this.timeoutType = null
		this.statusCode = null
		this.statusText = ''
		this.upgrade = false
		this.headers = []
		this.headersSize = 0
		this.headersMaxSize = client[kMaxHeadersSize]
		this.shouldKeepAlive = false
		this.paused = false
		this.resume = this.resume.bind(this)
		this.bytesRead = 0
		this.keepAlive = ''
		this.contentLength = ''
		this.connection = ''
		this.maxResponseSize = client[kMaxResponseSize]
	}
	setTimeout (delay, type) {
		if (
			delay !== this.timeoutValue ||
			(type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)
		) {
			if (this.timeout) {
				timers.clearTimeout(this.timeout)
				this.timeout = null
			}
			if (delay) {
				if (type & USE_FAST_TIMER) {
					this.timeout = timers.setFastTimeout(onParserTimeout, delay, new WeakRef(this))
				} else {
					this.timeout = setTimeout(onParserTimeout, delay, new WeakRef(this))
					this.timeout.unref()
				}
			}
			this.timeoutValue = delay
		} else if (this.timeout) {
			if (this.timeout.refresh) {
				this.timeout.refresh()
			}
		}
		this.timeoutType = type
	}
	resume () {
		if (this.socket.destroyed || !this.paused) {
			return
		}
		assert(this.ptr != null)
		assert(currentParser == null)
		this.llhttp.llhttp_resume(this.ptr)
		assert(this.timeoutType === TIMEOUT_BODY)
		if (this.timeout) {
			if (this.timeout.refresh) {
				this.timeout.refresh()
			}
		}
		this.paused = false
		this.execute(this.socket.read() || EMPTY_BUF)
		this.readMore()
	}
	readMore () {
		while (!this.paused && this.ptr) {
			const chunk = this.socket.read()
			if (chunk === null) {
				break
			}
			this.execute(chunk)
		}
	}
	execute (data) {
		assert(this.ptr != null)
		assert(currentParser == null)
		assert(!this.paused)
		const { socket, llhttp } = this
		if (data.length > currentBufferSize) {
			if (currentBufferPtr) {
				llhttp.free(currentBufferPtr)
			}
			currentBufferSize = Math.ceil(data.length / 4096) * 4096
			currentBufferPtr = llhttp.malloc(currentBufferSize)
		}
		new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(data)
		try {
			let ret
			try {
				currentBufferRef = data
				currentParser = this
				ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, data.length)
				/* eslint-disable-next-line no-useless-catch */
			} catch (err) {
				throw err
			} finally {
				currentParser = null
				currentBufferRef = null
			}
			const offset = llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr
			if (ret !== constants.ERROR.OK) {
				const body = data.subarray(offset)
				if (ret === constants.ERROR.PAUSED_UPGRADE) {
					this.onUpgrade(body)
				} else if (ret === constants.ERROR.PAUSED) {
					this.paused = true
					socket.unshift(body)
				} else {
					throw this.createError(ret, body)
				}
			}
		} catch (err) {
			util.destroy(socket, err)
		}
	}
	finish () {
		assert(currentParser === null)
		assert(this.ptr != null)
		assert(!this.paused)
		const { llhttp } = this
		let ret
		try {
			currentParser = this
			ret = llhttp.llhttp_finish(this.ptr)
		} finally {
			currentParser = null
		}
		if (ret === constants.ERROR.OK) {
			return null
		}
		if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
			this.paused = true
			return null
		}
		return this.createError(ret, EMPTY_BUF)
	}
	createError (ret, data) {
		const { llhttp, contentLength, bytesRead } = this
		if (contentLength && bytesRead !== parseInt(contentLength, 10)) {
			return new ResponseContentLengthMismatchError()
		}
		const ptr = llhttp.llhttp_get_error_reason(this.ptr)
		let message = ''
		if (ptr) {
			const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
			message =
				'Response does not match the HTTP/1.1 protocol (' +
				Buffer.from(llhttp.memory.buffer, ptr, len).toString() +
				')'
		}
		return new HTTPParserError(message, constants.ERROR[ret], data)
	}
	destroy () {
		assert(this.ptr != null)
		assert(currentParser == null)
		this.llhttp.llhttp_free(this.ptr)
		this.ptr = null
		this.timeout && timers.clearTimeout(this.timeout)
		this.timeout = null
		this.timeoutValue = null
		this.timeoutType = null
		this.paused = false
	}
	onStatus (buf) {
		this.statusText = buf.toString()
	}
	onMessageBegin () {
		const { socket, client } = this
		if (socket.destroyed) {
			return -1
		}
		if (client[kRunning] === 0) {
			util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
			return -1
		}
		const request = client[kQueue][client[kRunningIdx]]
		if (!request) {
			return -1
		}
		request.onResponseStarted()
	}
	onHeaderField (buf) {
		const len = this.headers.length
		if ((len & 1) === 0) {
			this.headers.push(buf)
		} else {
			this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
		}
		this.trackHeader(buf.length)
	}
	onHeaderValue (buf) {
		let len = this.headers.length
		if ((len & 1) === 1) {
			this.headers.push(buf)
			len += 1
		} else {
			this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
		}
		const key = this.headers[len - 2]
		if (key.length === 10) {
			const headerName = util.bufferToLowerCasedHeaderName(key)
			if (headerName === 'keep-alive') {
				this.keepAlive += buf.toString()
			} else if (headerName === 'connection') {
				this.connection += buf.toString()
			}
		} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
			this.contentLength += buf.toString()
		}
		this.trackHeader(buf.length)
	}
	trackHeader (len) {
		this.headersSize += len
		if (this.headersSize >= this.headersMaxSize) {
			util.destroy(this.socket, new HeadersOverflowError())
		}
	}
	onUpgrade (head) {
		const { upgrade, client, socket, headers, statusCode, statusText } = this
		assert(upgrade)
		assert(client[kSocket] === socket)
		assert(!socket.destroyed)
		assert(!this.paused)
		assert((headers.length & 1) === 0)
		const request = client[kQueue][client[kRunningIdx]]
		assert(request)
		assert(request.upgrade || request.method === 'CONNECT')
		this.statusCode = null
		this.statusText = ''
		this.shouldKeepAlive = null
		this.headers = []
		this.headersSize = 0
		socket.unshift(head)
		socket[kParser].destroy()
		socket[kParser] = null
		socket[kClient] = null
		socket[kError] = null
		removeAllListeners(socket)
		client[kSocket] = null
		client[kHTTPContext] = null
		client[kQueue][client[kRunningIdx]++] = null
		client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))
		try {
			request.onUpgrade(statusCode, headers, socket, statusText)
		} catch (error) {
			util.errorRequest(client, request, error)
			util.destroy(socket, error)
		}
		client[kResume]()
	}
	onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
		const { client, socket, headers, statusText } = this
		if (socket.destroyed) {
			return -1
		}
		if (client[kRunning] === 0) {
			util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
			return -1
		}
		const request = client[kQueue][client[kRunningIdx]]
		if (!request) {
			return -1
		}
		assert(!this.upgrade)
		assert(this.statusCode < 200)
		if (statusCode === 100) {
			util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
			return -1
		}
		if (upgrade && !request.upgrade) {
			util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
			return -1
		}
		assert(this.timeoutType === TIMEOUT_HEADERS)
		this.statusCode = statusCode
		this.shouldKeepAlive = (
			shouldKeepAlive ||
			(request.method === 'HEAD' && !socket[kReset] && this.connection.toLowerCase() === 'keep-alive')
		)
		if (this.statusCode >= 200) {
			const bodyTimeout = request.bodyTimeout != null
				? request.bodyTimeout
				: client[kBodyTimeout]
			this.setTimeout(bodyTimeout, TIMEOUT_BODY)
		} else if (this.timeout) {
			if (this.timeout.refresh) {
				this.timeout.refresh()
			}
		}
		if (request.method === 'CONNECT') {
			assert(client[kRunning] === 1)
			this.upgrade = true
			return 2
		}
		if (upgrade) {
			assert(client[kRunning] === 1)
			this.upgrade = true
			return 2
		}
		assert((this.headers.length & 1) === 0)
		this.headers = []
		this.headersSize = 0
		if (this.shouldKeepAlive && client[kPipelining]) {
			const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null
			if (keepAliveTimeout != null) {
				const timeout = Math.min(
					keepAliveTimeout - client[kKeepAliveTimeoutThreshold],
					client[kKeepAliveMaxTimeout]
				)
				if (timeout <= 0) {
					socket[kReset] = true
				} else {
					client[kKeepAliveTimeoutValue] = timeout
				}
			} else {
				client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
			}
		} else {
			socket[kReset] = true
		}
		const pause = request.onHeaders(statusCode, headers, this.resume, statusText) === false
		if (request.aborted) {
			return -1
		}
		if (request.method === 'HEAD') {
			return 1
		}
		if (statusCode < 200) {
			return 1
		}
		if (socket[kBlocking]) {
			socket[kBlocking] = false
			client[kResume]()
		}
		return pause ? constants.ERROR.PAUSED : 0
	}
	onBody (buf) {
		const { client, socket, statusCode, maxResponseSize } = this
		if (socket.destroyed) {
			return -1
		}
		const request = client[kQueue][client[kRunningIdx]]
		assert(request)
		assert(this.timeoutType === TIMEOUT_BODY)
		if (this.timeout) {
			if (this.timeout.refresh) {
				this.timeout.refresh()
			}
		}
		assert(statusCode >= 200)
		if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
			util.destroy(socket, new ResponseExceededMaxSizeError())
			return -1
		}
		this.bytesRead += buf.length
		if (request.onData(buf) === false) {
			return constants.ERROR.PAUSED
		}
	}
	onMessageComplete () {
		const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this
		if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
			return -1
		}
		if (upgrade) {
			return
		}
		assert(statusCode >= 100)
		assert((this.headers.length & 1) === 0)
		const request = client[kQueue][client[kRunningIdx]]
		assert(request)
		this.statusCode = null
		this.statusText = ''
		this.bytesRead = 0
		this.contentLength = ''
		this.keepAlive = ''
		this.connection = ''
		this.headers = []
		this.headersSize = 0
		if (statusCode < 200) {
			return
		}
		if (request.method !== 'HEAD' && contentLength && bytesRead !== parseInt(contentLength, 10)) {
			util.destroy(socket, new ResponseContentLengthMismatchError())
			return -1
		}
		request.onComplete(headers)
		client[kQueue][client[kRunningIdx]++] = null
		socket[kSocketUsed] = true
		if (socket[kWriting]) {
			assert(client[kRunning] === 0)
			util.destroy(socket, new InformationalError('reset'))
			return constants.ERROR.PAUSED
		} else if (!shouldKeepAlive) {
			util.destroy(socket, new InformationalError('reset'))
			return constants.ERROR.PAUSED
		} else if (socket[kReset] && client[kRunning] === 0) {
			util.destroy(socket, new InformationalError('reset'))
			return constants.ERROR.PAUSED
		} else if (client[kPipelining] == null || client[kPipelining] === 1) {
			setImmediate(() => client[kResume]())
		} else {
			client[kResume]()
		}
	}
}
function onParserTimeout (parser) {
	const { socket, timeoutType, client, paused } = parser.deref()
	if (timeoutType === TIMEOUT_HEADERS) {
		if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
			assert(!paused, 'cannot be paused while waiting for headers')
			util.destroy(socket, new HeadersTimeoutError())
		}
	} else if (timeoutType === TIMEOUT_BODY) {
		if (!paused) {
			util.destroy(socket, new BodyTimeoutError())
		}
	} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
		assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
		util.destroy(socket, new InformationalError('socket idle timeout'))
	}
}
async function connectH1 (client, socket) {
	client[kSocket] = socket
	if (!llhttpInstance) {
		llhttpInstance = await llhttpPromise
		llhttpPromise = null
	}
	socket[kNoRef] = false
	socket[kWriting] = false
	socket[kReset] = false
	socket[kBlocking] = false
	socket[kIdleSocketValidation] = 0
	socket[kIdleSocketValidationTimeout] = null
	socket[kSocketUsed] = false
	socket[kParser] = new Parser(client, socket, llhttpInstance)
	addListener(socket, 'error', function (err) {
		const parser = this[kParser]
		if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish()
			if (parserErr) {
				this[kError] = parserErr
				this[kClient][kOnError](parserErr)
			}
			return
		}
		this[kError] = err
		this[kClient][kOnError](err)
	})
	addListener(socket, 'readable', function () {
		const parser = this[kParser]
		if (parser) {
			parser.readMore()
		}
	})
	addListener(socket, 'end', function () {
		const parser = this[kParser]
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish()
			if (parserErr) {
				util.destroy(this, parserErr)
			}
			return
		}
		util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
	})
	addListener(socket, 'close', function () {
		const client = this[kClient]
		const parser = this[kParser]
		clearIdleSocketValidation(this)
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
				this[kError] = parser.finish() || this[kError]
			}
			this[kParser].destroy()
			this[kParser] = null
		}
		const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))
		client[kSocket] = null
		client[kHTTPContext] = null
		if (client.destroyed) {
			assert(client[kPending] === 0)
			const requests = client[kQueue].splice(client[kRunningIdx])
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i]
				util.errorRequest(client, request, err)
			}
		} else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
			const request = client[kQueue][client[kRunningIdx]]
			client[kQueue][client[kRunningIdx]++] = null
			util.errorRequest(client, request, err)
		}
		client[kPendingIdx] = client[kRunningIdx]
		assert(client[kRunning] === 0)
		client.emit('disconnect', client[kUrl], [client], err)
		client[kResume]()
	})
	let closed = false
	socket.on('close', () => {
		closed = true
	})
	return {
		version: 'h1',
		defaultPipelining: 1,
		write (...args) {
			return writeH1(client, ...args)
		},
		resume () {
			resumeH1(client)
		},
		destroy (err, callback) {
			if (closed) {
				queueMicrotask(callback)
			} else {
				socket.destroy(err).on('close', callback)
			}
		},
		get destroyed () {
			return socket.destroyed
		},
		busy (request) {
			if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
				return true
			}
			if (request) {
				if (client[kRunning] > 0 && !request.idempotent) {
					return true
				}
				if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
					return true
				}
				if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 &&
					(util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) {
					return true
				}
			}
			return false
		}
	}
}
function clearIdleSocketValidation (socket) {
	if (socket[kIdleSocketValidationTimeout]) {
		clearImmediate(socket[kIdleSocketValidationTimeout])
		socket[kIdleSocketValidationTimeout] = null
	}
	socket[kIdleSocketValidation] = 0
}
function scheduleIdleSocketValidation (client, socket) {
	socket[kIdleSocketValidation] = 1
	socket[kIdleSocketValidationTimeout] = setImmediate(() => {
		socket[kIdleSocketValidationTimeout] = null
		socket[kIdleSocketValidation] = 2
		if (client[kSocket] === socket && !socket.destroyed) {
			client[kResume]()
		}
	})
}
function resumeH1 (client) {
	const socket = client[kSocket]
	if (socket && !socket.destroyed) {
		if (client[kSize] === 0) {
			if (!socket[kNoRef] && socket.unref) {
				socket.unref()
				socket[kNoRef] = true
			}
		} else if (socket[kNoRef] && socket.ref) {
			socket.ref()
			socket[kNoRef] = false
		}
		if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
			if (socket[kIdleSocketValidation] === 0) {
				scheduleIdleSocketValidation(client, socket)
				socket[kParser].readMore()
				if (socket.destroyed) {
					return
				}
				return
			}
			if (socket[kIdleSocketValidation] === 1) {
				socket[kParser].readMore()
				if (socket.destroyed) {
					return
				}
				return
			}
		}
		if (client[kRunning] === 0) {
			socket[kParser].readMore()
			if (socket.destroyed) {
				return
			}
		}
		if (client[kSize] === 0) {
			if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
				socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
			}
		} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
			if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
				const request = client[kQueue][client[kRunningIdx]]
				const headersTimeout = request.headersTimeout != null
					? request.headersTimeout
					: client[kHeadersTimeout]
				socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
			}
		}
	}
}
function shouldSendContentLength (method) {
	return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}
function writeH1 (client, request) {
	const { method, path, host, upgrade, blocking, reset } = request
	let { body, headers, contentLength } = request
	const expectsPayload = (
		method === 'PUT' ||
		method === 'POST' ||
		method === 'PATCH' ||
		method === 'QUERY' ||
		method === 'PROPFIND' ||
		method === 'PROPPATCH'
	)
	if (util.isFormDataLike(body)) {
		if (!extractBody) {
			extractBody = (__nccwpck_require__(7909)  .i)
		}
		const [bodyStream, contentType] = extractBody(body)
		if (request.contentType == null) {
			headers.push('content-type', contentType)
		}
		body = bodyStream.stream
		contentLength = bodyStream.length
	} else if (util.isBlobLike(body) && request.contentType == null) {
		const contentType = body.type
		if (contentType) {
			const contentTypeValue = `${contentType}`
			if (!util.isValidHeaderValue(contentTypeValue)) {
				util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
				return false
			}
			headers.push('content-type', contentTypeValue)
		}
	}
	if (body && typeof body.read === 'function') {
		body.read(0)
	}
	const bodyLength = util.bodyLength(body)
	contentLength = bodyLength ?? contentLength
	if (contentLength === null) {
		contentLength = request.contentLength
	}
	if (contentLength === 0 && !expectsPayload) {
		contentLength = null
	}
	if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
		if (client[kStrictContentLength]) {
			util.errorRequest(client, request, new RequestContentLengthMismatchError())
			return false
		}
		process.emitWarning(new RequestContentLengthMismatchError())
	}
	const socket = client[kSocket]
	clearIdleSocketValidation(socket)
	const abort = (error) => {
		if (request.aborted) {
			return
		}
		if (request.completed) {
			if (request.upgrade || request.method === 'CONNECT') {
				util.destroy(socket, new InformationalError('aborted'))
			}
			return
		}
		util.errorRequest(client, request, error || new RequestAbortedError())
		util.destroy(body)
		util.destroy(socket, new InformationalError('aborted'))
	}
	try {
		request.onConnect(abort)
	} catch (err) {
		util.errorRequest(client, request, err)
	}
	if (request.aborted) {
		return false
	}
	if (method === 'HEAD') {
		socket[kReset] = true
	}
	if (upgrade || method === 'CONNECT') {
		socket[kReset] = true
	}
	if (reset != null) {
		socket[kReset] = reset
	}
	if (client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests]) {
		socket[kReset] = true
	}
	if (blocking) {
		socket[kBlocking] = true
	}
	let header = `${method} ${path} HTTP/1.1\r\n`
	if (typeof host === 'string') {
		header += `host: ${host}\r\n`
	} else {
		header += client[kHostHeader]
	}
	if (upgrade) {
		header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
	} else if (client[kPipelining] && !socket[kReset]) {
		header += 'connection: keep-alive\r\n'
	} else {
		header += 'connection: close\r\n'
	}
	if (Array.isArray(headers)) {
		for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0]
			const val = headers[n + 1]
			if (Array.isArray(val)) {
				for (let i = 0; i < val.length; i++) {
					header += `${key}: ${val[i]}\r\n`
				}
			} else {
				header += `${key}: ${val}\r\n`
			}
		}
	}
	if (channels.sendHeaders.hasSubscribers) {
		channels.sendHeaders.publish({ request, headers: header, socket })
	}
	if (!body || bodyLength === 0) {
		writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
	} else if (util.isBuffer(body)) {
		writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
	} else if (util.isBlobLike(body)) {
		if (typeof body.stream === 'function') {
			writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
		} else {
			writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
		}
	} else if (util.isStream(body)) {
		writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
	} else if (util.isIterable(body)) {
		writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
	} else {
		assert(false)
	}
	return true
}
function writeStream (abort, body, client, request, socket, contentLength, header, expectsPayload) {
	assert(contentLength !== 0 || client[kRunning] === 0, 'stream body cannot be pipelined')
	let finished = false
	const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
	const onData = function (chunk) {
		if (finished) {
			return
		}
		try {
			if (!writer.write(chunk) && this.pause) {
				this.pause()
			}
		} catch (err) {
			util.destroy(this, err)
		}
	}
	const onDrain = function () {
		if (finished) {
			return
		}
		if (body.resume) {
			body.resume()
		}
	}
	const onClose = function () {
		queueMicrotask(() => {
			body.removeListener('error', onFinished)
		})
		if (!finished) {
			const err = new RequestAbortedError()
			queueMicrotask(() => onFinished(err))
		}
	}
	const onFinished = function (err) {
		if (finished) {
			return
		}
		finished = true
		assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))
		socket
			.off('drain', onDrain)
			.off('error', onFinished)
		body
			.removeListener('data', onData)
			.removeListener('end', onFinished)
			.removeListener('close', onClose)
		if (!err) {
			try {
				writer.end()
			} catch (er) {
				err = er
			}
		}
		writer.destroy(err)
		if (err && (err.code !== 'UND_ERR_INFO' || err.message !== 'reset')) {
			util.destroy(body, err)
		} else {
			util.destroy(body)
		}
	}
	body
		.on('data', onData)
		.on('end', onFinished)
		.on('error', onFinished)
		.on('close', onClose)
	if (body.resume) {
		body.resume()
	}
	socket
		.on('drain', onDrain)
		.on('error', onFinished)
	if (body.errorEmitted ?? body.errored) {
		setImmediate(() => onFinished(body.errored))
	} else if (body.endEmitted ?? body.readableEnded) {
		setImmediate(() => onFinished(null))
	}
	if (body.closeEmitted ?? body.closed) {
		setImmediate(onClose)
	}
}
function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
	try {
		if (!body) {
			if (contentLength === 0) {
				socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
			} else {
				assert(contentLength === null, 'no body must not have content length')
				socket.write(`${header}\r\n`, 'latin1')
			}
		} else if (util.isBuffer(body)) {
			assert(contentLength === body.byteLength, 'buffer body must have content length')
			socket.cork()
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
			socket.write(body)
			socket.uncork()
			request.onBodySent(body)
			if (!expectsPayload && request.reset !== false) {
				socket[kReset] = true
			}
		}
		request.onRequestSent()
		client[kResume]()
	} catch (err) {
		abort(err)
	}
}
async function writeBlob (abort, body, client, request, socket, contentLength, header, expectsPayload) {
	assert(contentLength === body.size, 'blob body must have content length')
	try {
		if (contentLength != null && contentLength !== body.size) {
			throw new RequestContentLengthMismatchError()
		}
		const buffer = Buffer.from(await body.arrayBuffer())
		socket.cork()
		socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
		socket.write(buffer)
		socket.uncork()
		request.onBodySent(buffer)
		request.onRequestSent()
		if (!expectsPayload && request.reset !== false) {
			socket[kReset] = true
		}
		client[kResume]()
	} catch (err) {
		abort(err)
	}
}
async function writeIterable (abort, body, client, request, socket, contentLength, header, expectsPayload) {
	assert(contentLength !== 0 || client[kRunning] === 0, 'iterator body cannot be pipelined')
	let callback = null
	function onDrain () {
		if (callback) {
			const cb = callback
			callback = null
			cb()
		}
	}
	const waitForDrain = () => new Promise((resolve, reject) => {
		assert(callback === null)
		if (socket[kError]) {
			reject(socket[kError])
		} else {
			callback = resolve
		}
	})
	socket
		.on('close', onDrain)
		.on('drain', onDrain)
	const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
	try {
		for await (const chunk of body) {
			if (socket[kError]) {
				throw socket[kError]
			}
			if (!writer.write(chunk)) {
				await waitForDrain()
			}
		}
		writer.end()
	} catch (err) {
		writer.destroy(err)
	} finally {
		socket
			.off('close', onDrain)
			.off('drain', onDrain)
	}
}
class AsyncWriter {
	constructor ({ abort, socket, request, contentLength, client, expectsPayload, header }) {
		this.socket = socket
		this.request = request
		this.contentLength = contentLength
		this.client = client
		this.bytesWritten = 0
		this.expectsPayload = expectsPayload
		this.header = header
		this.abort = abort
		socket[kWriting] = true
	}
	write (chunk) {
		const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this
		if (socket[kError]) {
			throw socket[kError]
		}
		if (socket.destroyed) {
			return false
		}
		const len = Buffer.byteLength(chunk)
		if (!len) {
			return true
		}
		if (contentLength !== null && bytesWritten + len > contentLength) {
			if (client[kStrictContentLength]) {
				throw new RequestContentLengthMismatchError()
			}
			process.emitWarning(new RequestContentLengthMismatchError())
		}
		socket.cork()
		if (bytesWritten === 0) {
			if (!expectsPayload && request.reset !== false) {
				socket[kReset] = true
			}
			if (contentLength === null) {
				socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
			} else {
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
			}
		}
		if (contentLength === null) {
			socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
		}
		this.bytesWritten += len
		const ret = socket.write(chunk)
		socket.uncork()
		request.onBodySent(chunk)
		if (!ret) {
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) {
					socket[kParser].timeout.refresh()
				}
			}
		}
		return ret
	}
	end () {
		const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
		request.onRequestSent()
		socket[kWriting] = false
		if (socket[kError]) {
			throw socket[kError]
		}
		if (socket.destroyed) {
			return
		}
		if (bytesWritten === 0) {
			if (expectsPayload) {
				socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
			} else {
				socket.write(`${header}\r\n`, 'latin1')
			}
		} else if (contentLength === null) {
			socket.write('\r\n0\r\n\r\n', 'latin1')
		}
		if (contentLength !== null && bytesWritten !== contentLength) {
			if (client[kStrictContentLength]) {
				throw new RequestContentLengthMismatchError()
			} else {
				process.emitWarning(new RequestContentLengthMismatchError())
			}
		}
		if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
			if (socket[kParser].timeout.refresh) {
				socket[kParser].timeout.refresh()
			}
		}
		client[kResume]()
	}
	destroy (err) {
		const { socket, client, abort } = this
		socket[kWriting] = false
		if (err) {
			assert(client[kRunning] <= 1, 'pipeline should only contain this request')
			abort(err)
		}
	}
}
module.exports = connectH1
/***/ }),
	5433:
	((module) => {
				module.exports = () => { throw new Error("HTTP/2 is not in this bundle."); };
/***/ }),
	2574:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const assert = __nccwpck_require__(4589)
const net = __nccwpck_require__(7030)
const http = { maxHeaderSize: 16384 }
const util = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const Request = __nccwpck_require__(9450)
const DispatcherBase = __nccwpck_require__(7568)
const {
	InvalidArgumentError,
	InformationalError,
	ClientDestroyedError
} = __nccwpck_require__(3092)
const buildConnector = __nccwpck_require__(3657)
const {
	kUrl,
	kServerName,
	kClient,
	kBusy,
	kConnect,
	kResuming,
	kRunning,
	kPending,
	kSize,
	kQueue,
	kConnected,
	kConnecting,
	kNeedDrain,
	kKeepAliveDefaultTimeout,
	kHostHeader,
	kPendingIdx,
	kRunningIdx,
	kError,
	kPipelining,
	kKeepAliveTimeoutValue,
	kMaxHeadersSize,
	kKeepAliveMaxTimeout,
	kKeepAliveTimeoutThreshold,
	kHeadersTimeout,
	kBodyTimeout,
	kStrictContentLength,
	kConnector,
	kMaxRedirections,
	kMaxRequests,
	kCounter,
	kClose,
	kDestroy,
	kDispatch,
	kInterceptors,
	kLocalAddress,
	kMaxResponseSize,
	kOnError,
	kHTTPContext,
	kMaxConcurrentStreams,
	kResume
} = __nccwpck_require__(6478)
const connectH1 = __nccwpck_require__(2480)
const connectH2 = __nccwpck_require__(5433)
let deprecatedInterceptorWarned = false
const kClosedResolve = Symbol('kClosedResolve')
const noop = () => {}
function getPipelining (client) {
	return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}
class Client extends DispatcherBase {
	constructor (url, {
		interceptors,
		maxHeaderSize,
		headersTimeout,
		socketTimeout,
		requestTimeout,
		connectTimeout,
		bodyTimeout,
		idleTimeout,
		keepAlive,
		keepAliveTimeout,
		maxKeepAliveTimeout,
		keepAliveMaxTimeout,
		keepAliveTimeoutThreshold,
		socketPath,
		pipelining,
		tls,
		strictContentLength,
		maxCachedSessions,
		maxRedirections,
		connect,
		maxRequestsPerClient,
		localAddress,
		maxResponseSize,
		autoSelectFamily,
		autoSelectFamilyAttemptTimeout,
		maxConcurrentStreams,
		allowH2,
		webSocket,
		eventSource
	} = {}) {
		super({ webSocket, eventSource })
		if (keepAlive !== undefined) {
			throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
		}
		if (socketTimeout !== undefined) {
			throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
		}
		if (requestTimeout !== undefined) {
			throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
		}
		if (idleTimeout !== undefined) {
			throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
		}
		if (maxKeepAliveTimeout !== undefined) {
			throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
		}
		if (maxHeaderSize != null && !Number.isFinite(maxHeaderSize)) {
			throw new InvalidArgumentError('invalid maxHeaderSize')
		}
		if (socketPath != null && typeof socketPath !== 'string') {
			throw new InvalidArgumentError('invalid socketPath')
		}
		if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
			throw new InvalidArgumentError('invalid connectTimeout')
		}
		if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
			throw new InvalidArgumentError('invalid keepAliveTimeout')
		}
		if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
			throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
		}
		if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
			throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
		}
		if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
			throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
		}
		if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
			throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
		}
		if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
			throw new InvalidArgumentError('connect must be a function or an object')
		}
		if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) {
			throw new InvalidArgumentError('maxRedirections must be a positive number')
		}
		if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
			throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
		}
		if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
			throw new InvalidArgumentError('localAddress must be valid string IP address')
		}
		if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
			throw new InvalidArgumentError('maxResponseSize must be a positive number')
		}
		if (
			autoSelectFamilyAttemptTimeout != null &&
			(!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
		) {
			throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
		}
		if (allowH2 != null && typeof allowH2 !== 'boolean') {
			throw new InvalidArgumentError('allowH2 must be a valid boolean value')
		}
		if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
			throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
		}
		if (typeof connect !== 'function') {
			connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				timeout: connectTimeout,
				...(autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
				...connect
			})
		}
		if (interceptors?.Client && Array.isArray(interceptors.Client)) {
			this[kInterceptors] = interceptors.Client
			if (!deprecatedInterceptorWarned) {
				deprecatedInterceptorWarned = true
				process.emitWarning('Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.', {
					code: 'UNDICI-CLIENT-INTERCEPTOR-DEPRECATED'
				})
			}
		} else {
			this[kInterceptors] = [createRedirectInterceptor({ maxRedirections })]
		}
		this[kUrl] = util.parseOrigin(url)
		this[kConnector] = connect
		this[kPipelining] = pipelining != null ? pipelining : 1
		this[kMaxHeadersSize] = maxHeaderSize || http.maxHeaderSize
		this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
		this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
		this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
		this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
		this[kServerName] = null
		this[kLocalAddress] = localAddress != null ? localAddress : null
		this[kResuming] = 0
		this[kNeedDrain] = 0
		this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}\r\n`
		this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
		this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
		this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
		this[kMaxRedirections] = maxRedirections
		this[kMaxRequests] = maxRequestsPerClient
		this[kClosedResolve] = null
		this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
		this[kMaxConcurrentStreams] = maxConcurrentStreams != null ? maxConcurrentStreams : 100
		this[kHTTPContext] = null
		this[kQueue] = []
		this[kRunningIdx] = 0
		this[kPendingIdx] = 0
		this[kResume] = (sync) => resume(this, sync)
		this[kOnError] = (err) => onError(this, err)
	}
	get pipelining () {
		return this[kPipelining]
	}
	set pipelining (value) {
		this[kPipelining] = value
		this[kResume](true)
	}
	get [kPending] () {
		return this[kQueue].length - this[kPendingIdx]
	}
	get [kRunning] () {
		return this[kPendingIdx] - this[kRunningIdx]
	}
	get [kSize] () {
		return this[kQueue].length - this[kRunningIdx]
	}
	get [kConnected] () {
		return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
	}
	get [kBusy] () {
		return Boolean(
			this[kHTTPContext]?.busy(null) ||
			(this[kSize] >= (getPipelining(this) || 1)) ||
			this[kPending] > 0
		)
	}
	[kConnect] (cb) {
		connect(this)
		this.once('connect', cb)
	}
	[kDispatch] (opts, handler) {
		const origin = opts.origin || this[kUrl].origin
		const request = new Request(origin, opts, handler)
		this[kQueue].push(request)
		if (this[kResuming]) {
			// Do nothing.
		} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
			this[kResuming] = 1
			queueMicrotask(() => resume(this))
		} else {
			this[kResume](true)
		}
		if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
			this[kNeedDrain] = 2
		}
		return this[kNeedDrain] < 2
	}
	async [kClose] () {
		return new Promise((resolve) => {
			if (this[kSize]) {
				this[kClosedResolve] = resolve
			} else {
				resolve(null)
			}
		})
	}
	async [kDestroy] (err) {
		return new Promise((resolve) => {
			const requests = this[kQueue].splice(this[kPendingIdx])
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i]
				util.errorRequest(this, request, err)
			}
			const callback = () => {
				if (this[kClosedResolve]) {
					this[kClosedResolve]()
					this[kClosedResolve] = null
				}
				resolve(null)
			}
			if (this[kHTTPContext]) {
				this[kHTTPContext].destroy(err, callback)
				this[kHTTPContext] = null
			} else {
				queueMicrotask(callback)
			}
			this[kResume]()
		})
	}
}
const createRedirectInterceptor = __nccwpck_require__(4461)
function onError (client, err) {
	if (
		client[kRunning] === 0 &&
		err.code !== 'UND_ERR_INFO' &&
		err.code !== 'UND_ERR_SOCKET'
	) {
		assert(client[kPendingIdx] === client[kRunningIdx])
		const requests = client[kQueue].splice(client[kRunningIdx])
		for (let i = 0; i < requests.length; i++) {
			const request = requests[i]
			util.errorRequest(client, request, err)
		}
		assert(client[kSize] === 0)
	}
}
async function connect (client) {
	assert(!client[kConnecting])
	assert(!client[kHTTPContext])
	let { host, hostname, protocol, port } = client[kUrl]
	if (hostname[0] === '[') {
		const idx = hostname.indexOf(']')
		assert(idx !== -1)
		const ip = hostname.substring(1, idx)
		assert(net.isIP(ip))
		hostname = ip
	}
	client[kConnecting] = true
	if (channels.beforeConnect.hasSubscribers) {
		channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		})
	}
	try {
		const socket = await new Promise((resolve, reject) => {
			client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				if (err) {
					reject(err)
				} else {
					resolve(socket)
				}
			})
		})
		if (client.destroyed) {
			util.destroy(socket.on('error', noop), new ClientDestroyedError())
			return
		}
		assert(socket)
		try {
			client[kHTTPContext] = socket.alpnProtocol === 'h2'
				? await connectH2(client, socket)
				: await connectH1(client, socket)
		} catch (err) {
			socket.destroy().on('error', noop)
			throw err
		}
		client[kConnecting] = false
		socket[kCounter] = 0
		socket[kMaxRequests] = client[kMaxRequests]
		socket[kClient] = client
		socket[kError] = null
		if (channels.connected.hasSubscribers) {
			channels.connected.publish({
				connectParams: {
					host,
					hostname,
					protocol,
					port,
					version: client[kHTTPContext]?.version,
					servername: client[kServerName],
					localAddress: client[kLocalAddress]
				},
				connector: client[kConnector],
				socket
			})
		}
		client.emit('connect', client[kUrl], [client])
	} catch (err) {
		if (client.destroyed) {
			return
		}
		client[kConnecting] = false
		if (channels.connectError.hasSubscribers) {
			channels.connectError.publish({
				connectParams: {
					host,
					hostname,
					protocol,
					port,
					version: client[kHTTPContext]?.version,
					servername: client[kServerName],
					localAddress: client[kLocalAddress]
				},
				connector: client[kConnector],
				error: err
			})
		}
		if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
			assert(client[kRunning] === 0)
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
				const request = client[kQueue][client[kPendingIdx]++]
				util.errorRequest(client, request, err)
			}
		} else {
			onError(client, err)
		}
		client.emit('connectionError', client[kUrl], [client], err)
	}
	client[kResume]()
}
function emitDrain (client) {
	client[kNeedDrain] = 0
	client.emit('drain', client[kUrl], [client])
}
function resume (client, sync) {
	if (client[kResuming] === 2) {
		return
	}
	client[kResuming] = 2
	_resume(client, sync)
	client[kResuming] = 0
	if (client[kRunningIdx] > 256) {
		client[kQueue].splice(0, client[kRunningIdx])
		client[kPendingIdx] -= client[kRunningIdx]
		client[kRunningIdx] = 0
	}
}
function _resume (client, sync) {
	while (true) {
		if (client.destroyed) {
			assert(client[kPending] === 0)
			return
		}
		if (client[kClosedResolve] && !client[kSize]) {
			client[kClosedResolve]()
			client[kClosedResolve] = null
			return
		}
		if (client[kHTTPContext]) {
			client[kHTTPContext].resume()
		}
		if (client[kBusy]) {
			client[kNeedDrain] = 2
		} else if (client[kNeedDrain] === 2) {
			if (sync) {
				client[kNeedDrain] = 1
				queueMicrotask(() => emitDrain(client))
			} else {
				emitDrain(client)
			}
			continue
		}
		if (client[kPending] === 0) {
			return
		}
		if (client[kRunning] >= (getPipelining(client) || 1)) {
			return
		}
		const request = client[kQueue][client[kPendingIdx]]
		if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
			if (client[kRunning] > 0) {
				return
			}
			client[kServerName] = request.servername
			client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
				client[kHTTPContext] = null
				resume(client)
			})
		}
		if (client[kConnecting]) {
			return
		}
		if (!client[kHTTPContext]) {
			connect(client)
			return
		}
		if (client[kHTTPContext].destroyed) {
			return
		}
		if (client[kHTTPContext].busy(request)) {
			return
		}
		if (!request.aborted && client[kHTTPContext].write(request)) {
			client[kPendingIdx]++
		} else {
			client[kQueue].splice(client[kPendingIdx], 1)
		}
	}
}
module.exports = Client
/***/ }),
	7568:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(1716)
const {
	ClientDestroyedError,
	ClientClosedError,
	InvalidArgumentError
} = __nccwpck_require__(3092)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch, kInterceptors } = __nccwpck_require__(6478)
const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kInterceptedDispatch = Symbol('Intercepted Dispatch')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')
class DispatcherBase extends Dispatcher {
	constructor (opts) {
		super()
		this[kDestroyed] = false
		this[kOnDestroyed] = null
		this[kClosed] = false
		this[kOnClosed] = []
		this[kWebSocketOptions] = opts?.webSocket ?? {}
		this[kEventSourceOptions] = opts?.eventSource ?? {}
	}
	get webSocketOptions () {
		return {
			maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
			maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 128 * 1024 * 1024
		}
	}
	get eventSourceOptions () {
		return {
			maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
		}
	}
	get destroyed () {
		return this[kDestroyed]
	}
	get closed () {
		return this[kClosed]
	}
	get interceptors () {
		return this[kInterceptors]
	}
	set interceptors (newInterceptors) {
		if (newInterceptors) {
			for (let i = newInterceptors.length - 1; i >= 0; i--) {
				const interceptor = this[kInterceptors][i]
				if (typeof interceptor !== 'function') {
					throw new InvalidArgumentError('interceptor must be an function')
				}
			}
		}
		this[kInterceptors] = newInterceptors
	}
	close (callback) {
		if (callback === undefined) {
			return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data)
				})
			})
		}
		if (typeof callback !== 'function') {
			throw new InvalidArgumentError('invalid callback')
		}
		if (this[kDestroyed]) {
			queueMicrotask(() => callback(new ClientDestroyedError(), null))
			return
		}
		if (this[kClosed]) {
			if (this[kOnClosed]) {
				this[kOnClosed].push(callback)
			} else {
				queueMicrotask(() => callback(null, null))
			}
			return
		}
		this[kClosed] = true
		this[kOnClosed].push(callback)
		const onClosed = () => {
			const callbacks = this[kOnClosed]
			this[kOnClosed] = null
			for (let i = 0; i < callbacks.length; i++) {
				callbacks[i](null, null)
			}
		}
		this[kClose]()
			.then(() => this.destroy())
			.then(() => {
				queueMicrotask(onClosed)
			})
	}
	destroy (err, callback) {
		if (typeof err === 'function') {
			callback = err
			err = null
		}
		if (callback === undefined) {
			return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ?   reject(err) : resolve(data)
				})
			})
		}
		if (typeof callback !== 'function') {
			throw new InvalidArgumentError('invalid callback')
		}
		if (this[kDestroyed]) {
			if (this[kOnDestroyed]) {
				this[kOnDestroyed].push(callback)
			} else {
				queueMicrotask(() => callback(null, null))
			}
			return
		}
		if (!err) {
			err = new ClientDestroyedError()
		}
		this[kDestroyed] = true
		this[kOnDestroyed] = this[kOnDestroyed] || []
		this[kOnDestroyed].push(callback)
		const onDestroyed = () => {
			const callbacks = this[kOnDestroyed]
			this[kOnDestroyed] = null
			for (let i = 0; i < callbacks.length; i++) {
				callbacks[i](null, null)
			}
		}
		this[kDestroy](err).then(() => {
			queueMicrotask(onDestroyed)
		})
	}
	[kInterceptedDispatch] (opts, handler) {
		if (!this[kInterceptors] || this[kInterceptors].length === 0) {
			this[kInterceptedDispatch] = this[kDispatch]
			return this[kDispatch](opts, handler)
		}
		let dispatch = this[kDispatch].bind(this)
		for (let i = this[kInterceptors].length - 1; i >= 0; i--) {
			dispatch = this[kInterceptors][i](dispatch)
		}
		this[kInterceptedDispatch] = dispatch
		return dispatch(opts, handler)
	}
	dispatch (opts, handler) {
		if (!handler || typeof handler !== 'object') {
			throw new InvalidArgumentError('handler must be an object')
		}
		try {
			if (!opts || typeof opts !== 'object') {
				throw new InvalidArgumentError('opts must be an object.')
			}
			if (this[kDestroyed] || this[kOnDestroyed]) {
				throw new ClientDestroyedError()
			}
			if (this[kClosed]) {
				throw new ClientClosedError()
			}
			return this[kInterceptedDispatch](opts, handler)
		} catch (err) {
			if (typeof handler.onError !== 'function') {
				throw new InvalidArgumentError('invalid onError method')
			}
			handler.onError(err)
			return false
		}
	}
}
module.exports = DispatcherBase
/***/ }),
	1716:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const EventEmitter = __nccwpck_require__(8474)
class Dispatcher extends EventEmitter {
	dispatch () {
		throw new Error('not implemented')
	}
	close () {
		throw new Error('not implemented')
	}
	destroy () {
		throw new Error('not implemented')
	}
	compose (...args) {
		const interceptors = Array.isArray(args[0]) ? args[0] : args
		let dispatch = this.dispatch.bind(this)
		for (const interceptor of interceptors) {
			if (interceptor == null) {
				continue
			}
			if (typeof interceptor !== 'function') {
				throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
			}
			dispatch = interceptor(dispatch)
			if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
				throw new TypeError('invalid interceptor')
			}
		}
		return new ComposedDispatcher(this, dispatch)
	}
}
class ComposedDispatcher extends Dispatcher {
	#dispatcher = null
	#dispatch = null
	constructor (dispatcher, dispatch) {
		super()
		this.#dispatcher = dispatcher
		this.#dispatch = dispatch
	}
	dispatch (...args) {
		this.#dispatch(...args)
	}
	close (...args) {
		return this.#dispatcher.close(...args)
	}
	destroy (...args) {
		return this.#dispatcher.destroy(...args)
	}
}
module.exports = Dispatcher
/***/ }),
	7258:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const DispatcherBase = __nccwpck_require__(7568)
const { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __nccwpck_require__(6478)
const ProxyAgent = __nccwpck_require__(6553)
const Agent = __nccwpck_require__(3480)
const DEFAULT_PORTS = {
	'http:': 80,
	'https:': 443
}
let experimentalWarned = true
class EnvHttpProxyAgent extends DispatcherBase {
	#noProxyValue = null
	#noProxyEntries = null
	#opts = null
	constructor (opts = {}) {
		super()
		this.#opts = opts
		if (!experimentalWarned) {
			experimentalWarned = true
			process.emitWarning('EnvHttpProxyAgent is experimental, expect them to change at any time.', {
				code: 'UNDICI-EHPA'
			})
		}
		const { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts
		this[kNoProxyAgent] = new Agent(agentOpts)
		const HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY
		if (HTTP_PROXY) {
			this[kHttpProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTP_PROXY })
		} else {
			this[kHttpProxyAgent] = this[kNoProxyAgent]
		}
		const HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY
		if (HTTPS_PROXY) {
			this[kHttpsProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTPS_PROXY })
		} else {
			this[kHttpsProxyAgent] = this[kHttpProxyAgent]
		}
		this.#parseNoProxy()
	}
	[kDispatch] (opts, handler) {
		const url = new URL(opts.origin)
		const agent = this.#getProxyAgentForUrl(url)
		return agent.dispatch(opts, handler)
	}
	async [kClose] () {
		await this[kNoProxyAgent].close()
		if (!this[kHttpProxyAgent][kClosed]) {
			await this[kHttpProxyAgent].close()
		}
		if (!this[kHttpsProxyAgent][kClosed]) {
			await this[kHttpsProxyAgent].close()
		}
	}
	async [kDestroy] (err) {
		await this[kNoProxyAgent].destroy(err)
		if (!this[kHttpProxyAgent][kDestroyed]) {
			await this[kHttpProxyAgent].destroy(err)
		}
		if (!this[kHttpsProxyAgent][kDestroyed]) {
			await this[kHttpsProxyAgent].destroy(err)
		}
	}
	#getProxyAgentForUrl (url) {
		let { protocol, host: hostname, port } = url
		hostname = hostname.replace(/:\d*$/, '').toLowerCase()
		port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0
		if (!this.#shouldProxy(hostname, port)) {
			return this[kNoProxyAgent]
		}
		if (protocol === 'https:') {
			return this[kHttpsProxyAgent]
		}
		return this[kHttpProxyAgent]
	}
	#shouldProxy (hostname, port) {
		if (this.#noProxyChanged) {
			this.#parseNoProxy()
		}
		if (this.#noProxyEntries.length === 0) {
			return true
		}
		if (this.#noProxyValue === '*') {
			return false
		}
		for (let i = 0; i < this.#noProxyEntries.length; i++) {
			const entry = this.#noProxyEntries[i]
			if (entry.port && entry.port !== port) {
				continue
			}
			if (!/^[.*]/.test(entry.hostname)) {
				if (hostname === entry.hostname) {
					return false
				}
			} else {
				if (hostname.endsWith(entry.hostname.replace(/^\*/, ''))) {
					return false
				}
			}
		}
		return true
	}
	#parseNoProxy () {
		const noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv
		const noProxySplit = noProxyValue.split(/[,\s]/)
		const noProxyEntries = []
		for (let i = 0; i < noProxySplit.length; i++) {
			const entry = noProxySplit[i]
			if (!entry) {
				continue
			}
			const parsed = entry.match(/^(.+):(\d+)$/)
			noProxyEntries.push({
				hostname: (parsed ? parsed[1] : entry).toLowerCase(),
				port: parsed ? Number.parseInt(parsed[2], 10) : 0
			})
		}
		this.#noProxyValue = noProxyValue
		this.#noProxyEntries = noProxyEntries
	}
	get #noProxyChanged () {
		if (this.#opts.noProxy !== undefined) {
			return false
		}
		return this.#noProxyValue !== this.#noProxyEnv
	}
	get #noProxyEnv () {
		return process.env.no_proxy ?? process.env.NO_PROXY ?? ''
	}
}
module.exports = EnvHttpProxyAgent
/***/ }),
	8217:
	((module) => {
const kSize = 2048;
const kMask = kSize - 1;
class FixedCircularBuffer {
	constructor() {
		this.bottom = 0;
		this.top = 0;
		this.list = new Array(kSize);
		this.next = null;
	}
	isEmpty() {
		return this.top === this.bottom;
	}
	isFull() {
		return ((this.top + 1) & kMask) === this.bottom;
	}
	push(data) {
		this.list[this.top] = data;
		this.top = (this.top + 1) & kMask;
	}
	shift() {
		const nextItem = this.list[this.bottom];
		if (nextItem === undefined)
			return null;
		this.list[this.bottom] = undefined;
		this.bottom = (this.bottom + 1) & kMask;
		return nextItem;
	}
}
module.exports = class FixedQueue {
	constructor() {
		this.head = this.tail = new FixedCircularBuffer();
	}
	isEmpty() {
		return this.head.isEmpty();
	}
	push(data) {
		if (this.head.isFull()) {
			this.head = this.head.next = new FixedCircularBuffer();
		}
		this.head.push(data);
	}
	shift() {
		const tail = this.tail;
		const next = tail.shift();
		if (tail.isEmpty() && tail.next !== null) {
			this.tail = tail.next;
		}
		return next;
	}
};
/***/ }),
	7873:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const DispatcherBase = __nccwpck_require__(7568)
const FixedQueue = __nccwpck_require__(8217)
const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6478)
const PoolStats = __nccwpck_require__(9377)
const kClients = Symbol('clients')
const kNeedDrain = Symbol('needDrain')
const kQueue = Symbol('queue')
const kClosedResolve = Symbol('closed resolve')
const kOnDrain = Symbol('onDrain')
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kGetDispatcher = Symbol('get dispatcher')
const kAddClient = Symbol('add client')
const kRemoveClient = Symbol('remove client')
const kStats = Symbol('stats')
class PoolBase extends DispatcherBase {
	constructor (opts) {
		super(opts)
		this[kQueue] = new FixedQueue()
		this[kClients] = []
		this[kQueued] = 0
		const pool = this
		this[kOnDrain] = function onDrain (origin, targets) {
			const queue = pool[kQueue]
			let needDrain = false
			while (!needDrain) {
				const item = queue.shift()
				if (!item) {
					break
				}
				pool[kQueued]--
				needDrain = !this.dispatch(item.opts, item.handler)
			}
			this[kNeedDrain] = needDrain
			if (!this[kNeedDrain] && pool[kNeedDrain]) {
				pool[kNeedDrain] = false
				pool.emit('drain', origin, [pool, ...targets])
			}
			if (pool[kClosedResolve] && queue.isEmpty()) {
				Promise
					.all(pool[kClients].map(c => c.close()))
					.then(pool[kClosedResolve])
			}
		}
		this[kOnConnect] = (origin, targets) => {
			pool.emit('connect', origin, [pool, ...targets])
		}
		this[kOnDisconnect] = (origin, targets, err) => {
			pool.emit('disconnect', origin, [pool, ...targets], err)
		}
		this[kOnConnectionError] = (origin, targets, err) => {
			pool.emit('connectionError', origin, [pool, ...targets], err)
		}
		this[kStats] = new PoolStats(this)
	}
	get [kBusy] () {
		return this[kNeedDrain]
	}
	get [kConnected] () {
		return this[kClients].filter(client => client[kConnected]).length
	}
	get [kFree] () {
		return this[kClients].filter(client => client[kConnected] && !client[kNeedDrain]).length
	}
	get [kPending] () {
		let ret = this[kQueued]
		for (const { [kPending]: pending } of this[kClients]) {
			ret += pending
		}
		return ret
	}
	get [kRunning] () {
		let ret = 0
		for (const { [kRunning]: running } of this[kClients]) {
			ret += running
		}
		return ret
	}
	get [kSize] () {
		let ret = this[kQueued]
		for (const { [kSize]: size } of this[kClients]) {
			ret += size
		}
		return ret
	}
	get stats () {
		return this[kStats]
	}
	async [kClose] () {
		if (this[kQueue].isEmpty()) {
			await Promise.all(this[kClients].map(c => c.close()))
		} else {
			await new Promise((resolve) => {
				this[kClosedResolve] = resolve
			})
		}
	}
	async [kDestroy] (err) {
		while (true) {
			const item = this[kQueue].shift()
			if (!item) {
				break
			}
			item.handler.onError(err)
		}
		await Promise.all(this[kClients].map(c => c.destroy(err)))
	}
	[kDispatch] (opts, handler) {
		const dispatcher = this[kGetDispatcher]()
		if (!dispatcher) {
			this[kNeedDrain] = true
			this[kQueue].push({ opts, handler })
			this[kQueued]++
		} else if (!dispatcher.dispatch(opts, handler)) {
			dispatcher[kNeedDrain] = true
			this[kNeedDrain] = !this[kGetDispatcher]()
		}
		return !this[kNeedDrain]
	}
	[kAddClient] (client) {
		client
			.on('drain', this[kOnDrain])
			.on('connect', this[kOnConnect])
			.on('disconnect', this[kOnDisconnect])
			.on('connectionError', this[kOnConnectionError])
		this[kClients].push(client)
		if (this[kNeedDrain]) {
			queueMicrotask(() => {
				if (this[kNeedDrain]) {
					this[kOnDrain](client[kUrl], [this, client])
				}
			})
		}
		return this
	}
	[kRemoveClient] (client) {
		client.close(() => {
			const idx = this[kClients].indexOf(client)
			if (idx !== -1) {
				this[kClients].splice(idx, 1)
			}
		})
		this[kNeedDrain] = this[kClients].some(dispatcher => (
			!dispatcher[kNeedDrain] &&
			dispatcher.closed !== true &&
			dispatcher.destroyed !== true
		))
	}
}
module.exports = {
	PoolBase,
	kClients,
	kNeedDrain,
	kAddClient,
	kRemoveClient,
	kGetDispatcher
}
/***/ }),
	9377:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const { kFree, kConnected, kPending, kQueued, kRunning, kSize } = __nccwpck_require__(6478)
const kPool = Symbol('pool')
class PoolStats {
	constructor (pool) {
		this[kPool] = pool
	}
	get connected () {
		return this[kPool][kConnected]
	}
	get free () {
		return this[kPool][kFree]
	}
	get pending () {
		return this[kPool][kPending]
	}
	get queued () {
		return this[kPool][kQueued]
	}
	get running () {
		return this[kPool][kRunning]
	}
	get size () {
		return this[kPool][kSize]
	}
}
module.exports = PoolStats
/***/ }),
	6307:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const {
	PoolBase,
	kClients,
	kNeedDrain,
	kAddClient,
	kGetDispatcher
} = __nccwpck_require__(7873)
const Client = __nccwpck_require__(2574)
const {
	InvalidArgumentError
} = __nccwpck_require__(3092)
const util = __nccwpck_require__(9203)
const { kUrl, kInterceptors } = __nccwpck_require__(6478)
const buildConnector = __nccwpck_require__(3657)
const kOptions = Symbol('options')
const kConnections = Symbol('connections')
const kFactory = Symbol('factory')
function defaultFactory (origin, opts) {
	return new Client(origin, opts)
}
class Pool extends PoolBase {
	constructor (origin, {
		connections,
		factory = defaultFactory,
		connect,
		connectTimeout,
		tls,
		maxCachedSessions,
		socketPath,
		autoSelectFamily,
		autoSelectFamilyAttemptTimeout,
		allowH2,
		...options
	} = {}) {
		if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
			throw new InvalidArgumentError('invalid connections')
		}
		if (typeof factory !== 'function') {
			throw new InvalidArgumentError('factory must be a function.')
		}
		if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
			throw new InvalidArgumentError('connect must be a function or an object')
		}
		if (typeof connect !== 'function') {
			connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				timeout: connectTimeout,
				...(autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
				...connect
			})
		}
		super(options)
		this[kInterceptors] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool)
			? options.interceptors.Pool
			: []
		this[kConnections] = connections || null
		this[kUrl] = util.parseOrigin(origin)
		this[kOptions] = { ...util.deepClone(options), connect, allowH2 }
		this[kOptions].interceptors = options.interceptors
			? { ...options.interceptors }
			: undefined
		this[kFactory] = factory
		this.on('connectionError', (origin, targets, error) => {
			for (const target of targets) {
				const idx = this[kClients].indexOf(target)
				if (idx !== -1) {
					this[kClients].splice(idx, 1)
				}
			}
		})
	}
	[kGetDispatcher] () {
		for (const client of this[kClients]) {
			if (!client[kNeedDrain]) {
				return client
			}
		}
		if (!this[kConnections] || this[kClients].length < this[kConnections]) {
			const dispatcher = this[kFactory](this[kUrl], this[kOptions])
			this[kAddClient](dispatcher)
			return dispatcher
		}
	}
}
module.exports = Pool
/***/ }),
	6553:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const { kProxy, kClose, kDestroy, kDispatch, kInterceptors } = __nccwpck_require__(6478)
const { URL } = __nccwpck_require__(3136)
const Agent = __nccwpck_require__(3480)
const Pool = __nccwpck_require__(6307)
const DispatcherBase = __nccwpck_require__(7568)
const { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError } = __nccwpck_require__(3092)
const buildConnector = __nccwpck_require__(3657)
const Client = __nccwpck_require__(2574)
const kAgent = Symbol('proxy agent')
const kClient = Symbol('proxy client')
const kProxyHeaders = Symbol('proxy headers')
const kRequestTls = Symbol('request tls settings')
const kProxyTls = Symbol('proxy tls settings')
const kConnectEndpoint = Symbol('connect endpoint function')
const kTunnelProxy = Symbol('tunnel proxy')
function defaultProtocolPort (protocol) {
	return protocol === 'https:' ? 443 : 80
}
function defaultFactory (origin, opts) {
	return new Pool(origin, opts)
}
const noop = () => {}
function defaultAgentFactory (origin, opts) {
	if (opts.connections === 1) {
		return new Client(origin, opts)
	}
	return new Pool(origin, opts)
}
class Http1ProxyWrapper extends DispatcherBase {
	#client
	constructor (proxyUrl, { headers = {}, connect, factory }) {
		super()
		if (!proxyUrl) {
			throw new InvalidArgumentError('Proxy URL is mandatory')
		}
		this[kProxyHeaders] = headers
		if (factory) {
			this.#client = factory(proxyUrl, { connect })
		} else {
			this.#client = new Client(proxyUrl, { connect })
		}
	}
	[kDispatch] (opts, handler) {
		const onHeaders = handler.onHeaders
		handler.onHeaders = function (statusCode, data, resume) {
			if (statusCode === 407) {
				if (typeof handler.onError === 'function') {
					handler.onError(new InvalidArgumentError('Proxy Authentication Required (407)'))
				}
				return
			}
			if (onHeaders) onHeaders.call(this, statusCode, data, resume)
		}
		const {
			origin,
			path = '/',
			headers = {}
		} = opts
		opts.path = origin + path
		if (!('host' in headers) && !('Host' in headers)) {
			const { host } = new URL(origin)
			headers.host = host
		}
		opts.headers = { ...this[kProxyHeaders], ...headers }
		return this.#client[kDispatch](opts, handler)
	}
	async [kClose] () {
		return this.#client.close()
	}
	async [kDestroy] (err) {
		return this.#client.destroy(err)
	}
}
class ProxyAgent extends DispatcherBase {
	constructor (opts) {
		super()
		if (!opts || (typeof opts === 'object' && !(opts instanceof URL) && !opts.uri)) {
			throw new InvalidArgumentError('Proxy uri is mandatory')
		}
		const { clientFactory = defaultFactory } = opts
		if (typeof clientFactory !== 'function') {
			throw new InvalidArgumentError('Proxy opts.clientFactory must be a function.')
		}
		const { proxyTunnel = true } = opts
		const url = this.#getUrl(opts)
		const { href, origin, port, protocol, username, password, hostname: proxyHostname } = url
		this[kProxy] = { uri: href, protocol }
		this[kInterceptors] = opts.interceptors?.ProxyAgent && Array.isArray(opts.interceptors.ProxyAgent)
			? opts.interceptors.ProxyAgent
			: []
		this[kRequestTls] = opts.requestTls
		this[kProxyTls] = opts.proxyTls
		this[kProxyHeaders] = opts.headers || {}
		this[kTunnelProxy] = proxyTunnel
		if (opts.auth && opts.token) {
			throw new InvalidArgumentError('opts.auth cannot be used in combination with opts.token')
		} else if (opts.auth) {
			this[kProxyHeaders]['proxy-authorization'] = `Basic ${opts.auth}`
		} else if (opts.token) {
			this[kProxyHeaders]['proxy-authorization'] = opts.token
		} else if (username && password) {
			this[kProxyHeaders]['proxy-authorization'] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
		}
		const connect = buildConnector({ ...opts.proxyTls })
		this[kConnectEndpoint] = buildConnector({ ...opts.requestTls })
		const agentFactory = opts.factory || defaultAgentFactory
		const factory = (origin, options) => {
			const { protocol } = new URL(origin)
			if (!this[kTunnelProxy] && protocol === 'http:' && this[kProxy].protocol === 'http:') {
				return new Http1ProxyWrapper(this[kProxy].uri, {
					headers: this[kProxyHeaders],
					connect,
					factory: agentFactory
				})
			}
			return agentFactory(origin, options)
		}
		this[kClient] = clientFactory(url, { connect })
		this[kAgent] = new Agent({
			...opts,
			factory,
			connect: async (opts, callback) => {
				let requestedPath = opts.host
				if (!opts.port) {
					requestedPath += `:${defaultProtocolPort(opts.protocol)}`
				}
				try {
					const { socket, statusCode } = await this[kClient].connect({
						origin,
						port,
						path: requestedPath,
						signal: opts.signal,
						headers: {
							...this[kProxyHeaders],
							host: opts.host
						},
						servername: this[kProxyTls]?.servername || proxyHostname
					})
					if (statusCode !== 200) {
						socket.on('error', noop).destroy()
						callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))
					}
					if (opts.protocol !== 'https:') {
						callback(null, socket)
						return
					}
					let servername
					if (this[kRequestTls]) {
						servername = this[kRequestTls].servername
					} else {
						servername = opts.servername
					}
					this[kConnectEndpoint]({ ...opts, servername, httpSocket: socket }, callback)
				} catch (err) {
					if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
						callback(new SecureProxyConnectionError(err))
					} else {
						callback(err)
					}
				}
			}
		})
	}
	dispatch (opts, handler) {
		const headers = buildHeaders(opts.headers)
		throwIfProxyAuthIsSent(headers)
		if (headers && !('host' in headers) && !('Host' in headers)) {
			const { host } = new URL(opts.origin)
			headers.host = host
		}
		return this[kAgent].dispatch(
			{
				...opts,
				headers
			},
			handler
		)
	}
	#getUrl (opts) {
		if (typeof opts === 'string') {
			return new URL(opts)
		} else if (opts instanceof URL) {
			return opts
		} else {
			return new URL(opts.uri)
		}
	}
	async [kClose] () {
		await this[kAgent].close()
		await this[kClient].close()
	}
	async [kDestroy] () {
		await this[kAgent].destroy()
		await this[kClient].destroy()
	}
}
function buildHeaders (headers) {
	if (Array.isArray(headers)) {
		const headersPair = {}
		for (let i = 0; i < headers.length; i += 2) {
			headersPair[headers[i]] = headers[i + 1]
		}
		return headersPair
	}
	return headers
}
function throwIfProxyAuthIsSent (headers) {
	const existProxyAuth = headers && Object.keys(headers)
		.find((key) => key.toLowerCase() === 'proxy-authorization')
	if (existProxyAuth) {
		throw new InvalidArgumentError('Proxy-Authorization should be sent in ProxyAgent constructor')
	}
}
module.exports = ProxyAgent
/***/ }),
	8307:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const util = __nccwpck_require__(9203)
const { kBodyUsed } = __nccwpck_require__(6478)
const assert = __nccwpck_require__(4589)
const { InvalidArgumentError } = __nccwpck_require__(3092)
const EE = __nccwpck_require__(8474)
const redirectableStatusCodes = [300, 301, 302, 303, 307, 308]
const kBody = Symbol('body')
class BodyAsyncIterable {
	constructor (body) {
		this[kBody] = body
		this[kBodyUsed] = false
	}
	async * [Symbol.asyncIterator] () {
		assert(!this[kBodyUsed], 'disturbed')
		this[kBodyUsed] = true
		yield * this[kBody]
	}
}
class RedirectHandler {
	constructor (dispatch, maxRedirections, opts, handler) {
		if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) {
			throw new InvalidArgumentError('maxRedirections must be a positive number')
		}
		util.validateHandler(handler, opts.method, opts.upgrade)
		this.dispatch = dispatch
		this.location = null
		this.abort = null
		this.opts = { ...opts, maxRedirections: 0 }
		this.maxRedirections = maxRedirections
		this.handler = handler
		this.history = []
		this.redirectionLimitReached = false
		if (util.isStream(this.opts.body)) {
			if (util.bodyLength(this.opts.body) === 0) {
				this.opts.body
					.on('data', function () {
						assert(false)
					})
			}
			if (typeof this.opts.body.readableDidRead !== 'boolean') {
				this.opts.body[kBodyUsed] = false
				EE.prototype.on.call(this.opts.body, 'data', function () {
					this[kBodyUsed] = true
				})
			}
		} else if (this.opts.body && typeof this.opts.body.pipeTo === 'function') {
			this.opts.body = new BodyAsyncIterable(this.opts.body)
		} else if (
			this.opts.body &&
			typeof this.opts.body !== 'string' &&
			!ArrayBuffer.isView(this.opts.body) &&
			util.isIterable(this.opts.body)
		) {
			this.opts.body = new BodyAsyncIterable(this.opts.body)
		}
	}
	onConnect (abort) {
		this.abort = abort
		this.handler.onConnect(abort, { history: this.history })
	}
	onUpgrade (statusCode, headers, socket) {
		this.handler.onUpgrade(statusCode, headers, socket)
	}
	onError (error) {
		this.handler.onError(error)
	}
	onHeaders (statusCode, headers, resume, statusText) {
		this.location = this.history.length >= this.maxRedirections || util.isDisturbed(this.opts.body)
			? null
			: parseLocation(statusCode, headers)
		if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
			if (this.request) {
				this.request.abort(new Error('max redirects'))
			}
			this.redirectionLimitReached = true
			this.abort(new Error('max redirects'))
			return
		}
		if (this.opts.origin) {
			this.history.push(new URL(this.opts.path, this.opts.origin))
		}
		if (!this.location) {
			return this.handler.onHeaders(statusCode, headers, resume, statusText)
		}
		const { origin, pathname, search } = util.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)))
		const path = search ? `${pathname}${search}` : pathname
		this.opts.headers = cleanRequestHeaders(this.opts.headers, statusCode === 303, this.opts.origin !== origin)
		this.opts.path = path
		this.opts.origin = origin
		this.opts.maxRedirections = 0
		this.opts.query = null
		if (statusCode === 303 && this.opts.method !== 'HEAD') {
			this.opts.method = 'GET'
			this.opts.body = null
		}
	}
	onData (chunk) {
		if (this.location) {
			/*
				https://tools.ietf.org/html/rfc7231#section-6.4
				TLDR: undici always ignores 3xx response bodies.
				Redirection is used to serve the requested resource from another URL, so it is assumes that
				no body is generated (and thus can be ignored). Even though generating a body is not prohibited.
				For status 301, 302, 303, 307 and 308 (the latter from RFC 7238), the specs mention that the body usually
				(which means it's optional and not mandated) contain just an hyperlink to the value of
				the Location response header, so the body can be ignored safely.
				For status 300, which is "Multiple Choices", the spec mentions both generating a Location
				response header AND a response body with the other possible location to follow.
				Since the spec explicitly chooses not to specify a format for such body and leave it to
				servers and browsers implementors, we ignore the body as there is no specified way to eventually parse it.
			*/
		} else {
			return this.handler.onData(chunk)
		}
	}
	onComplete (trailers) {
		if (this.location) {
			this.location = null
			this.abort = null
			this.dispatch(this.opts, this)
		} else {
			this.handler.onComplete(trailers)
		}
	}
	onBodySent (chunk) {
		if (this.handler.onBodySent) {
			this.handler.onBodySent(chunk)
		}
	}
}
function parseLocation (statusCode, headers) {
	if (redirectableStatusCodes.indexOf(statusCode) === -1) {
		return null
	}
	for (let i = 0; i < headers.length; i += 2) {
		if (headers[i].length === 8 && util.headerNameToString(headers[i]) === 'location') {
			return headers[i + 1]
		}
	}
}
function shouldRemoveHeader (header, removeContent, unknownOrigin) {
	if (header.length === 4) {
		return util.headerNameToString(header) === 'host'
	}
	if (removeContent && util.headerNameToString(header).startsWith('content-')) {
		return true
	}
	if (unknownOrigin && (header.length === 13 || header.length === 6 || header.length === 19)) {
		const name = util.headerNameToString(header)
		return name === 'authorization' || name === 'cookie' || name === 'proxy-authorization'
	}
	return false
}
function cleanRequestHeaders (headers, removeContent, unknownOrigin) {
	const ret = []
	if (Array.isArray(headers)) {
		for (let i = 0; i < headers.length; i += 2) {
			if (!shouldRemoveHeader(headers[i], removeContent, unknownOrigin)) {
				ret.push(headers[i], headers[i + 1])
			}
		}
	} else if (headers && typeof headers === 'object') {
		for (const key of Object.keys(headers)) {
			if (!shouldRemoveHeader(key, removeContent, unknownOrigin)) {
				ret.push(key, headers[key])
			}
		}
	} else {
		assert(headers == null, 'headers must be an object or an array')
	}
	return ret
}
module.exports = RedirectHandler
/***/ }),
	4461:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const RedirectHandler = __nccwpck_require__(8307)
function createRedirectInterceptor ({ maxRedirections: defaultMaxRedirections }) {
	return (dispatch) => {
		return function Intercept (opts, handler) {
			const { maxRedirections = defaultMaxRedirections } = opts
			if (!maxRedirections) {
				return dispatch(opts, handler)
			}
			const redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts, handler)
			opts = { ...opts, maxRedirections: 0 }
			return dispatch(opts, redirectHandler)
		}
	}
}
module.exports = createRedirectInterceptor
/***/ }),
	7405:
	((__unused_webpack_module, exports, __nccwpck_require__) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.HEADER_STATE = exports.MINOR = exports.MAJOR = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.STRICT_TOKEN = exports.HEX = exports.URL_CHAR = exports.STRICT_URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.FINISH = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(2401);
var ERROR;
(function (ERROR) {
		ERROR[ERROR["OK"] = 0] = "OK";
		ERROR[ERROR["INTERNAL"] = 1] = "INTERNAL";
		ERROR[ERROR["STRICT"] = 2] = "STRICT";
		ERROR[ERROR["LF_EXPECTED"] = 3] = "LF_EXPECTED";
		ERROR[ERROR["UNEXPECTED_CONTENT_LENGTH"] = 4] = "UNEXPECTED_CONTENT_LENGTH";
		ERROR[ERROR["CLOSED_CONNECTION"] = 5] = "CLOSED_CONNECTION";
		ERROR[ERROR["INVALID_METHOD"] = 6] = "INVALID_METHOD";
		ERROR[ERROR["INVALID_URL"] = 7] = "INVALID_URL";
		ERROR[ERROR["INVALID_CONSTANT"] = 8] = "INVALID_CONSTANT";
		ERROR[ERROR["INVALID_VERSION"] = 9] = "INVALID_VERSION";
		ERROR[ERROR["INVALID_HEADER_TOKEN"] = 10] = "INVALID_HEADER_TOKEN";
		ERROR[ERROR["INVALID_CONTENT_LENGTH"] = 11] = "INVALID_CONTENT_LENGTH";
		ERROR[ERROR["INVALID_CHUNK_SIZE"] = 12] = "INVALID_CHUNK_SIZE";
		ERROR[ERROR["INVALID_STATUS"] = 13] = "INVALID_STATUS";
		ERROR[ERROR["INVALID_EOF_STATE"] = 14] = "INVALID_EOF_STATE";
		ERROR[ERROR["INVALID_TRANSFER_ENCODING"] = 15] = "INVALID_TRANSFER_ENCODING";
		ERROR[ERROR["CB_MESSAGE_BEGIN"] = 16] = "CB_MESSAGE_BEGIN";
		ERROR[ERROR["CB_HEADERS_COMPLETE"] = 17] = "CB_HEADERS_COMPLETE";
		ERROR[ERROR["CB_MESSAGE_COMPLETE"] = 18] = "CB_MESSAGE_COMPLETE";
		ERROR[ERROR["CB_CHUNK_HEADER"] = 19] = "CB_CHUNK_HEADER";
		ERROR[ERROR["CB_CHUNK_COMPLETE"] = 20] = "CB_CHUNK_COMPLETE";
		ERROR[ERROR["PAUSED"] = 21] = "PAUSED";
		ERROR[ERROR["PAUSED_UPGRADE"] = 22] = "PAUSED_UPGRADE";
		ERROR[ERROR["PAUSED_H2_UPGRADE"] = 23] = "PAUSED_H2_UPGRADE";
		ERROR[ERROR["USER"] = 24] = "USER";
})(ERROR = exports.ERROR || (exports.ERROR = {}));
var TYPE;
(function (TYPE) {
		TYPE[TYPE["BOTH"] = 0] = "BOTH";
		TYPE[TYPE["REQUEST"] = 1] = "REQUEST";
		TYPE[TYPE["RESPONSE"] = 2] = "RESPONSE";
})(TYPE = exports.TYPE || (exports.TYPE = {}));
var FLAGS;
(function (FLAGS) {
		FLAGS[FLAGS["CONNECTION_KEEP_ALIVE"] = 1] = "CONNECTION_KEEP_ALIVE";
		FLAGS[FLAGS["CONNECTION_CLOSE"] = 2] = "CONNECTION_CLOSE";
		FLAGS[FLAGS["CONNECTION_UPGRADE"] = 4] = "CONNECTION_UPGRADE";
		FLAGS[FLAGS["CHUNKED"] = 8] = "CHUNKED";
		FLAGS[FLAGS["UPGRADE"] = 16] = "UPGRADE";
		FLAGS[FLAGS["CONTENT_LENGTH"] = 32] = "CONTENT_LENGTH";
		FLAGS[FLAGS["SKIPBODY"] = 64] = "SKIPBODY";
		FLAGS[FLAGS["TRAILING"] = 128] = "TRAILING";
		FLAGS[FLAGS["TRANSFER_ENCODING"] = 512] = "TRANSFER_ENCODING";
})(FLAGS = exports.FLAGS || (exports.FLAGS = {}));
var LENIENT_FLAGS;
(function (LENIENT_FLAGS) {
		LENIENT_FLAGS[LENIENT_FLAGS["HEADERS"] = 1] = "HEADERS";
		LENIENT_FLAGS[LENIENT_FLAGS["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
		LENIENT_FLAGS[LENIENT_FLAGS["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
})(LENIENT_FLAGS = exports.LENIENT_FLAGS || (exports.LENIENT_FLAGS = {}));
var METHODS;
(function (METHODS) {
		METHODS[METHODS["DELETE"] = 0] = "DELETE";
		METHODS[METHODS["GET"] = 1] = "GET";
		METHODS[METHODS["HEAD"] = 2] = "HEAD";
		METHODS[METHODS["POST"] = 3] = "POST";
		METHODS[METHODS["PUT"] = 4] = "PUT";
		METHODS[METHODS["CONNECT"] = 5] = "CONNECT";
		METHODS[METHODS["OPTIONS"] = 6] = "OPTIONS";
		METHODS[METHODS["TRACE"] = 7] = "TRACE";
		METHODS[METHODS["COPY"] = 8] = "COPY";
		METHODS[METHODS["LOCK"] = 9] = "LOCK";
		METHODS[METHODS["MKCOL"] = 10] = "MKCOL";
		METHODS[METHODS["MOVE"] = 11] = "MOVE";
		METHODS[METHODS["PROPFIND"] = 12] = "PROPFIND";
		METHODS[METHODS["PROPPATCH"] = 13] = "PROPPATCH";
		METHODS[METHODS["SEARCH"] = 14] = "SEARCH";
		METHODS[METHODS["UNLOCK"] = 15] = "UNLOCK";
		METHODS[METHODS["BIND"] = 16] = "BIND";
		METHODS[METHODS["REBIND"] = 17] = "REBIND";
		METHODS[METHODS["UNBIND"] = 18] = "UNBIND";
		METHODS[METHODS["ACL"] = 19] = "ACL";
		METHODS[METHODS["REPORT"] = 20] = "REPORT";
		METHODS[METHODS["MKACTIVITY"] = 21] = "MKACTIVITY";
		METHODS[METHODS["CHECKOUT"] = 22] = "CHECKOUT";
		METHODS[METHODS["MERGE"] = 23] = "MERGE";
		METHODS[METHODS["M-SEARCH"] = 24] = "M-SEARCH";
		METHODS[METHODS["NOTIFY"] = 25] = "NOTIFY";
		METHODS[METHODS["SUBSCRIBE"] = 26] = "SUBSCRIBE";
		METHODS[METHODS["UNSUBSCRIBE"] = 27] = "UNSUBSCRIBE";
		METHODS[METHODS["PATCH"] = 28] = "PATCH";
		METHODS[METHODS["PURGE"] = 29] = "PURGE";
		METHODS[METHODS["MKCALENDAR"] = 30] = "MKCALENDAR";
		METHODS[METHODS["LINK"] = 31] = "LINK";
		METHODS[METHODS["UNLINK"] = 32] = "UNLINK";
		METHODS[METHODS["SOURCE"] = 33] = "SOURCE";
		METHODS[METHODS["PRI"] = 34] = "PRI";
		METHODS[METHODS["DESCRIBE"] = 35] = "DESCRIBE";
		METHODS[METHODS["ANNOUNCE"] = 36] = "ANNOUNCE";
		METHODS[METHODS["SETUP"] = 37] = "SETUP";
		METHODS[METHODS["PLAY"] = 38] = "PLAY";
		METHODS[METHODS["PAUSE"] = 39] = "PAUSE";
		METHODS[METHODS["TEARDOWN"] = 40] = "TEARDOWN";
		METHODS[METHODS["GET_PARAMETER"] = 41] = "GET_PARAMETER";
		METHODS[METHODS["SET_PARAMETER"] = 42] = "SET_PARAMETER";
		METHODS[METHODS["REDIRECT"] = 43] = "REDIRECT";
		METHODS[METHODS["RECORD"] = 44] = "RECORD";
		METHODS[METHODS["FLUSH"] = 45] = "FLUSH";
})(METHODS = exports.METHODS || (exports.METHODS = {}));
exports.METHODS_HTTP = [
		METHODS.DELETE,
		METHODS.GET,
		METHODS.HEAD,
		METHODS.POST,
		METHODS.PUT,
		METHODS.CONNECT,
		METHODS.OPTIONS,
		METHODS.TRACE,
		METHODS.COPY,
		METHODS.LOCK,
		METHODS.MKCOL,
		METHODS.MOVE,
		METHODS.PROPFIND,
		METHODS.PROPPATCH,
		METHODS.SEARCH,
		METHODS.UNLOCK,
		METHODS.BIND,
		METHODS.REBIND,
		METHODS.UNBIND,
		METHODS.ACL,
		METHODS.REPORT,
		METHODS.MKACTIVITY,
		METHODS.CHECKOUT,
		METHODS.MERGE,
		METHODS['M-SEARCH'],
		METHODS.NOTIFY,
		METHODS.SUBSCRIBE,
		METHODS.UNSUBSCRIBE,
		METHODS.PATCH,
		METHODS.PURGE,
		METHODS.MKCALENDAR,
		METHODS.LINK,
		METHODS.UNLINK,
		METHODS.PRI,
		METHODS.SOURCE,
];
exports.METHODS_ICE = [
		METHODS.SOURCE,
];
exports.METHODS_RTSP = [
		METHODS.OPTIONS,
		METHODS.DESCRIBE,
		METHODS.ANNOUNCE,
		METHODS.SETUP,
		METHODS.PLAY,
		METHODS.PAUSE,
		METHODS.TEARDOWN,
		METHODS.GET_PARAMETER,
		METHODS.SET_PARAMETER,
		METHODS.REDIRECT,
		METHODS.RECORD,
		METHODS.FLUSH,
		METHODS.GET,
		METHODS.POST,
];
exports.METHOD_MAP = utils_1.enumToMap(METHODS);
exports.H_METHOD_MAP = {};
Object.keys(exports.METHOD_MAP).forEach((key) => {
		if (/^H/.test(key)) {
				exports.H_METHOD_MAP[key] = exports.METHOD_MAP[key];
		}
});
var FINISH;
(function (FINISH) {
		FINISH[FINISH["SAFE"] = 0] = "SAFE";
		FINISH[FINISH["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
		FINISH[FINISH["UNSAFE"] = 2] = "UNSAFE";
})(FINISH = exports.FINISH || (exports.FINISH = {}));
exports.ALPHA = [];
for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
		exports.ALPHA.push(String.fromCharCode(i));
		exports.ALPHA.push(String.fromCharCode(i + 0x20));
}
exports.NUM_MAP = {
		0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
		5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
};
exports.HEX_MAP = {
		0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
		5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
		A: 0XA, B: 0XB, C: 0XC, D: 0XD, E: 0XE, F: 0XF,
		a: 0xa, b: 0xb, c: 0xc, d: 0xd, e: 0xe, f: 0xf,
};
exports.NUM = [
		'0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
];
exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
exports.MARK = ['-', '_', '.', '!', '~', '*', '\'', '(', ')'];
exports.USERINFO_CHARS = exports.ALPHANUM
		.concat(exports.MARK)
		.concat(['%', ';', ':', '&', '=', '+', '$', ',']);
exports.STRICT_URL_CHAR = [
		'!', '"', '$', '%', '&', '\'',
		'(', ')', '*', '+', ',', '-', '.', '/',
		':', ';', '<', '=', '>',
		'@', '[', '\\', ']', '^', '_',
		'`',
		'{', '|', '}', '~',
].concat(exports.ALPHANUM);
exports.URL_CHAR = exports.STRICT_URL_CHAR
		.concat(['\t', '\f']);
for (let i = 0x80; i <= 0xff; i++) {
		exports.URL_CHAR.push(i);
}
exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F']);
exports.STRICT_TOKEN = [
		'!', '#', '$', '%', '&', '\'',
		'*', '+', '-', '.',
		'^', '_', '`',
		'|', '~',
].concat(exports.ALPHANUM);
exports.TOKEN = exports.STRICT_TOKEN.concat([' ']);
exports.HEADER_CHARS = ['\t'];
for (let i = 32; i <= 255; i++) {
		if (i !== 127) {
				exports.HEADER_CHARS.push(i);
		}
}
exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
exports.MAJOR = exports.NUM_MAP;
exports.MINOR = exports.MAJOR;
var HEADER_STATE;
(function (HEADER_STATE) {
		HEADER_STATE[HEADER_STATE["GENERAL"] = 0] = "GENERAL";
		HEADER_STATE[HEADER_STATE["CONNECTION"] = 1] = "CONNECTION";
		HEADER_STATE[HEADER_STATE["CONTENT_LENGTH"] = 2] = "CONTENT_LENGTH";
		HEADER_STATE[HEADER_STATE["TRANSFER_ENCODING"] = 3] = "TRANSFER_ENCODING";
		HEADER_STATE[HEADER_STATE["UPGRADE"] = 4] = "UPGRADE";
		HEADER_STATE[HEADER_STATE["CONNECTION_KEEP_ALIVE"] = 5] = "CONNECTION_KEEP_ALIVE";
		HEADER_STATE[HEADER_STATE["CONNECTION_CLOSE"] = 6] = "CONNECTION_CLOSE";
		HEADER_STATE[HEADER_STATE["CONNECTION_UPGRADE"] = 7] = "CONNECTION_UPGRADE";
		HEADER_STATE[HEADER_STATE["TRANSFER_ENCODING_CHUNKED"] = 8] = "TRANSFER_ENCODING_CHUNKED";
})(HEADER_STATE = exports.HEADER_STATE || (exports.HEADER_STATE = {}));
exports.SPECIAL_HEADERS = {
		'connection': HEADER_STATE.CONNECTION,
		'content-length': HEADER_STATE.CONTENT_LENGTH,
		'proxy-connection': HEADER_STATE.CONNECTION,
		'transfer-encoding': HEADER_STATE.TRANSFER_ENCODING,
		'upgrade': HEADER_STATE.UPGRADE,
};
//# sourceMappingURL=constants.js.map
/***/ }),
	9855:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const { Buffer } = __nccwpck_require__(4573)
module.exports = Buffer.from('AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv', 'base64')
/***/ }),
	1285:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const { Buffer } = __nccwpck_require__(4573)
module.exports = Buffer.from('AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==', 'base64')
/***/ }),
	2401:
	((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = void 0;
function enumToMap(obj) {
		const res = {};
		Object.keys(obj).forEach((key) => {
				const value = obj[key];
				if (typeof value === 'number') {
						res[key] = value;
				}
		});
		return res;
}
exports.enumToMap = enumToMap;
//# sourceMappingURL=utils.js.map
/***/ }),
	4132:
	((module) => {
let fastNow = 0
const RESOLUTION_MS = 1e3
const TICK_MS = (RESOLUTION_MS >> 1) - 1
let fastNowTimeout
const kFastTimer = Symbol('kFastTimer')
const fastTimers = []
const NOT_IN_LIST = -2
const TO_BE_CLEARED = -1
const PENDING = 0
const ACTIVE = 1
function onTick () {
	fastNow += TICK_MS
	let idx = 0
	let len = fastTimers.length
	while (idx < len) {
		const timer = fastTimers[idx]
		if (timer._state === PENDING) {
			timer._idleStart = fastNow - TICK_MS
			timer._state = ACTIVE
		} else if (
			timer._state === ACTIVE &&
			fastNow >= timer._idleStart + timer._idleTimeout
		) {
			timer._state = TO_BE_CLEARED
			timer._idleStart = -1
			timer._onTimeout(timer._timerArg)
		}
		if (timer._state === TO_BE_CLEARED) {
			timer._state = NOT_IN_LIST
			if (--len !== 0) {
				fastTimers[idx] = fastTimers[len]
			}
		} else {
			++idx
		}
	}
	fastTimers.length = len
	if (fastTimers.length !== 0) {
		refreshTimeout()
	}
}
function refreshTimeout () {
	if (fastNowTimeout) {
		fastNowTimeout.refresh()
	// fastNowTimeout is not instantiated yet, create a new Timer.
	} else {
		clearTimeout(fastNowTimeout)
		fastNowTimeout = setTimeout(onTick, TICK_MS)
		if (fastNowTimeout.unref) {
			fastNowTimeout.unref()
		}
	}
}
class FastTimer {
	[kFastTimer] = true
	_state = NOT_IN_LIST
	_idleTimeout = -1
	_idleStart = -1
	_onTimeout
	_timerArg
	constructor (callback, delay, arg) {
		this._onTimeout = callback
		this._idleTimeout = delay
		this._timerArg = arg
		this.refresh()
	}
	refresh () {
		if (this._state === NOT_IN_LIST) {
			fastTimers.push(this)
		}
		if (!fastNowTimeout || fastTimers.length === 1) {
			refreshTimeout()
		}
		this._state = PENDING
	}
	clear () {
		this._state = TO_BE_CLEARED
		this._idleStart = -1
	}
}
module.exports = {
	setTimeout (callback, delay, arg) {
		return delay <= RESOLUTION_MS
			? setTimeout(callback, delay, arg)
			: new FastTimer(callback, delay, arg)
	},
	clearTimeout (timeout) {
		if (timeout[kFastTimer]) {
			timeout.clear()
			// Otherwise it is an instance of a native NodeJS.Timeout, so call the
			// Node.js native clearTimeout function.
		} else {
			clearTimeout(timeout)
		}
	},
	setFastTimeout (callback, delay, arg) {
		return new FastTimer(callback, delay, arg)
	},
	clearFastTimeout (timeout) {
		timeout.clear()
	},
	now () {
		return fastNow
	},
	tick (delay = 0) {
		fastNow += delay - RESOLUTION_MS + 1
		onTick()
		onTick()
	},
	reset () {
		fastNow = 0
		fastTimers.length = 0
		clearTimeout(fastNowTimeout)
		fastNowTimeout = null
	},
	kFastTimer
}
/***/ }),
	7909:
	((module) => {
				module.exports.i = () => { throw new Error("Forms of fetch are not in this bundle."); };
/***/ }),
	4006:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);
function picomatch(glob, options, returnState = false) {
	if (options && (options.windows === null || options.windows === undefined)) {
		options = { ...options, windows: utils.isWindows() };
	}
	return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
/***/ }),
	5595:
	((module) => {
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
	DOT_LITERAL,
	PLUS_LITERAL,
	QMARK_LITERAL,
	SLASH_LITERAL,
	ONE_CHAR,
	QMARK,
	END_ANCHOR,
	DOTS_SLASH,
	NO_DOT,
	NO_DOTS,
	NO_DOT_SLASH,
	NO_DOTS_SLASH,
	QMARK_NO_DOT,
	STAR,
	START_ANCHOR,
	SEP
};
const WINDOWS_CHARS = {
	...POSIX_CHARS,
	SLASH_LITERAL: `[${WIN_SLASH}]`,
	QMARK: WIN_NO_SLASH,
	STAR: `${WIN_NO_SLASH}*?`,
	DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
	NO_DOT: `(?!${DOT_LITERAL})`,
	NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
	NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
	START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
	END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
	SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
	__proto__: null,
	alnum: 'a-zA-Z0-9',
	alpha: 'a-zA-Z',
	ascii: '\\x00-\\x7F',
	blank: ' \\t',
	cntrl: '\\x00-\\x1F\\x7F',
	digit: '0-9',
	graph: '\\x21-\\x7E',
	lower: 'a-z',
	print: '\\x20-\\x7E ',
	punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
	space: ' \\t\\r\\n\\v\\f',
	upper: 'A-Z',
	word: 'A-Za-z0-9_',
	xdigit: 'A-Fa-f0-9'
};
module.exports = {
	DEFAULT_MAX_EXTGLOB_RECURSION,
	MAX_LENGTH: 1024 * 64,
	POSIX_REGEX_SOURCE,
	REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
	REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
	REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
	REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
	REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
	REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
	REPLACEMENTS: {
		__proto__: null,
		'***': '*',
		'**/**': '**',
		'**/**/**': '**'
	},
	CHAR_0: 48, /* 0 */
	CHAR_9: 57, /* 9 */
	CHAR_UPPERCASE_A: 65, /* A */
	CHAR_LOWERCASE_A: 97, /* a */
	CHAR_UPPERCASE_Z: 90, /* Z */
	CHAR_LOWERCASE_Z: 122, /* z */
	CHAR_LEFT_PARENTHESES: 40, /* ( */
	CHAR_RIGHT_PARENTHESES: 41, /* ) */
	CHAR_ASTERISK: 42, /* * */
	CHAR_AMPERSAND: 38, /* & */
	CHAR_AT: 64, /* @ */
	CHAR_BACKWARD_SLASH: 92, /* \ */
	CHAR_CARRIAGE_RETURN: 13, /* \r */
	CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
	CHAR_COLON: 58, /* : */
	CHAR_COMMA: 44, /* , */
	CHAR_DOT: 46, /* . */
	CHAR_DOUBLE_QUOTE: 34, /* " */
	CHAR_EQUAL: 61, /* = */
	CHAR_EXCLAMATION_MARK: 33, /* ! */
	CHAR_FORM_FEED: 12, /* \f */
	CHAR_FORWARD_SLASH: 47, /* / */
	CHAR_GRAVE_ACCENT: 96, /* ` */
	CHAR_HASH: 35, /* # */
	CHAR_HYPHEN_MINUS: 45, /* - */
	CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
	CHAR_LEFT_CURLY_BRACE: 123, /* { */
	CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
	CHAR_LINE_FEED: 10, /* \n */
	CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
	CHAR_PERCENT: 37, /* % */
	CHAR_PLUS: 43, /* + */
	CHAR_QUESTION_MARK: 63, /* ? */
	CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
	CHAR_RIGHT_CURLY_BRACE: 125, /* } */
	CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
	CHAR_SEMICOLON: 59, /* ; */
	CHAR_SINGLE_QUOTE: 39, /* ' */
	CHAR_SPACE: 32, /*   */
	CHAR_TAB: 9, /* \t */
	CHAR_UNDERSCORE: 95, /* _ */
	CHAR_VERTICAL_LINE: 124, /* | */
	CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */
	extglobChars(chars) {
		return {
			'!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
			'?': { type: 'qmark', open: '(?:', close: ')?' },
			'+': { type: 'plus', open: '(?:', close: ')+' },
			'*': { type: 'star', open: '(?:', close: ')*' },
			'@': { type: 'at', open: '(?:', close: ')' }
		};
	},
	globChars(win32) {
		return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
	}
};
/***/ }),
	8265:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);
const {
	MAX_LENGTH,
	POSIX_REGEX_SOURCE,
	REGEX_NON_SPECIAL_CHARS,
	REGEX_SPECIAL_CHARS_BACKREF,
	REPLACEMENTS
} = constants;
const expandRange = (args, options) => {
	if (typeof options.expandRange === 'function') {
		return options.expandRange(...args, options);
	}
	args.sort();
	const value = `[${args.join('-')}]`;
	try {
		new RegExp(value);
	} catch (ex) {
		return args.map(v => utils.escapeRegex(v)).join('..');
	}
	return value;
};
const syntaxError = (type, char) => {
	return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};
const splitTopLevel = input => {
	const parts = [];
	let bracket = 0;
	let paren = 0;
	let quote = 0;
	let value = '';
	let escaped = false;
	for (const ch of input) {
		if (escaped === true) {
			value += ch;
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			value += ch;
			escaped = true;
			continue;
		}
		if (ch === '"') {
			quote = quote === 1 ? 0 : 1;
			value += ch;
			continue;
		}
		if (quote === 0) {
			if (ch === '[') {
				bracket++;
			} else if (ch === ']' && bracket > 0) {
				bracket--;
			} else if (bracket === 0) {
				if (ch === '(') {
					paren++;
				} else if (ch === ')' && paren > 0) {
					paren--;
				} else if (ch === '|' && paren === 0) {
					parts.push(value);
					value = '';
					continue;
				}
			}
		}
		value += ch;
	}
	parts.push(value);
	return parts;
};
const isPlainBranch = branch => {
	let escaped = false;
	for (const ch of branch) {
		if (escaped === true) {
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			escaped = true;
			continue;
		}
		if (/[?*+@!()[\]{}]/.test(ch)) {
			return false;
		}
	}
	return true;
};
const normalizeSimpleBranch = branch => {
	let value = branch.trim();
	let changed = true;
	while (changed === true) {
		changed = false;
		if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
			value = value.slice(2, -1);
			changed = true;
		}
	}
	if (!isPlainBranch(value)) {
		return;
	}
	return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = branches => {
	const values = branches.map(normalizeSimpleBranch).filter(Boolean);
	for (let i = 0; i < values.length; i++) {
		for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
				continue;
			}
			if (a === b || a.startsWith(b) || b.startsWith(a)) {
				return true;
			}
		}
	}
	return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true) => {
	if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
		return;
	}
	let bracket = 0;
	let paren = 0;
	let quote = 0;
	let escaped = false;
	for (let i = 1; i < pattern.length; i++) {
		const ch = pattern[i];
		if (escaped === true) {
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			escaped = true;
			continue;
		}
		if (ch === '"') {
			quote = quote === 1 ? 0 : 1;
			continue;
		}
		if (quote === 1) {
			continue;
		}
		if (ch === '[') {
			bracket++;
			continue;
		}
		if (ch === ']' && bracket > 0) {
			bracket--;
			continue;
		}
		if (bracket > 0) {
			continue;
		}
		if (ch === '(') {
			paren++;
			continue;
		}
		if (ch === ')') {
			paren--;
			if (paren === 0) {
				if (requireEnd === true && i !== pattern.length - 1) {
					return;
				}
				return {
					type: pattern[0],
					body: pattern.slice(2, i),
					end: i
				};
			}
		}
	}
};
const buildCharClassStar = chars => {
	const source = chars.length === 1
		? utils.escapeRegex(chars[0])
		: `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;
	return `${source}*`;
};
const getStarExtglobSequenceChars = pattern => {
	let index = 0;
	const chars = [];
	while (index < pattern.length) {
		const match = parseRepeatedExtglob(pattern.slice(index), false);
		if (!match || match.type !== '*') {
			return;
		}
		const branches = splitTopLevel(match.body).map(branch => branch.trim());
		if (branches.length !== 1) {
			return;
		}
		const branch = normalizeSimpleBranch(branches[0]);
		if (!branch || branch.length !== 1) {
			return;
		}
		chars.push(branch);
		index += match.end + 1;
	}
	if (chars.length < 1) {
		return;
	}
	return chars;
};
const repeatedExtglobRecursion = pattern => {
	let depth = 0;
	let value = pattern.trim();
	let match = parseRepeatedExtglob(value);
	while (match) {
		depth++;
		value = match.body.trim();
		match = parseRepeatedExtglob(value);
	}
	return depth;
};
const analyzeRepeatedExtglob = (body, options) => {
	if (options.maxExtglobRecursion === false) {
		return { risky: false };
	}
	const max =
		typeof options.maxExtglobRecursion === 'number'
			? options.maxExtglobRecursion
			: constants.DEFAULT_MAX_EXTGLOB_RECURSION;
	const branches = splitTopLevel(body).map(branch => branch.trim());
	if (branches.length > 1) {
		if (
			branches.some(branch => branch === '') ||
			branches.some(branch => /^[*?]+$/.test(branch)) ||
			hasRepeatedCharPrefixOverlap(branches)
		) {
			return { risky: true };
		}
	}
	const safeChars = [];
	let sawStarSequence = false;
	let combinable = true;
	for (const branch of branches) {
		const chars = getStarExtglobSequenceChars(branch);
		if (chars) {
			sawStarSequence = true;
			safeChars.push(...chars);
			continue;
		}
		const literal = normalizeSimpleBranch(branch);
		if (literal && literal.length === 1) {
			safeChars.push(literal);
			continue;
		}
		combinable = false;
		if (repeatedExtglobRecursion(branch) > max) {
			return { risky: true };
		}
	}
	if (sawStarSequence) {
		return combinable
			? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
			: { risky: true };
	}
	return { risky: false };
};
const parse = (input, options) => {
	if (typeof input !== 'string') {
		throw new TypeError('Expected a string');
	}
	input = REPLACEMENTS[input] || input;
	const opts = { ...options };
	const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	let len = input.length;
	if (len > max) {
		throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	}
	const bos = { type: 'bos', value: '', output: opts.prepend || '' };
	const tokens = [bos];
	const capture = opts.capture ? '' : '?:';
	const PLATFORM_CHARS = constants.globChars(opts.windows);
	const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
	const {
		DOT_LITERAL,
		PLUS_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		DOTS_SLASH,
		NO_DOT,
		NO_DOT_SLASH,
		NO_DOTS_SLASH,
		QMARK,
		QMARK_NO_DOT,
		STAR,
		START_ANCHOR
	} = PLATFORM_CHARS;
	const globstar = opts => {
		return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	};
	const nodot = opts.dot ? '' : NO_DOT;
	const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
	let star = opts.bash === true ? globstar(opts) : STAR;
	if (opts.capture) {
		star = `(${star})`;
	}
	if (typeof opts.noext === 'boolean') {
		opts.noextglob = opts.noext;
	}
	const state = {
		input,
		index: -1,
		start: 0,
		dot: opts.dot === true,
		consumed: '',
		output: '',
		prefix: '',
		backtrack: false,
		negated: false,
		brackets: 0,
		braces: 0,
		parens: 0,
		quotes: 0,
		globstar: false,
		tokens
	};
	input = utils.removePrefix(input, state);
	len = input.length;
	const extglobs = [];
	const braces = [];
	const stack = [];
	let prev = bos;
	let value;
	const eos = () => state.index === len - 1;
	const peek = state.peek = (n = 1) => input[state.index + n];
	const advance = state.advance = () => input[++state.index] || '';
	const remaining = () => input.slice(state.index + 1);
	const consume = (value = '', num = 0) => {
		state.consumed += value;
		state.index += num;
	};
	const append = token => {
		state.output += token.output != null ? token.output : token.value;
		consume(token.value);
	};
	const negate = () => {
		let count = 1;
		while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
			advance();
			state.start++;
			count++;
		}
		if (count % 2 === 0) {
			return false;
		}
		state.negated = true;
		state.start++;
		return true;
	};
	const increment = type => {
		state[type]++;
		stack.push(type);
	};
	const decrement = type => {
		state[type]--;
		stack.pop();
	};
	const push = tok => {
		if (prev.type === 'globstar') {
			const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
			const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));
			if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = 'star';
				prev.value = '*';
				prev.output = star;
				state.output += prev.output;
			}
		}
		if (extglobs.length && tok.type !== 'paren') {
			extglobs[extglobs.length - 1].inner += tok.value;
		}
		if (tok.value || tok.output) append(tok);
		if (prev && prev.type === 'text' && tok.type === 'text') {
			prev.output = (prev.output || prev.value) + tok.value;
			prev.value += tok.value;
			return;
		}
		tok.prev = prev;
		tokens.push(tok);
		prev = tok;
	};
	const extglobOpen = (type, value) => {
		const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };
		token.prev = prev;
		token.parens = state.parens;
		token.output = state.output;
		token.startIndex = state.index;
		token.tokensIndex = tokens.length;
		const output = (opts.capture ? '(' : '') + token.open;
		increment('parens');
		push({ type, value, output: state.output ? '' : ONE_CHAR });
		push({ type: 'paren', extglob: true, value: advance(), output });
		extglobs.push(token);
	};
	const extglobClose = token => {
		const literal = input.slice(token.startIndex, state.index + 1);
		const body = input.slice(token.startIndex + 2, state.index);
		const analysis = analyzeRepeatedExtglob(body, opts);
		if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
			const safeOutput = analysis.safeOutput
				? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
				: undefined;
			const open = tokens[token.tokensIndex];
			open.type = 'text';
			open.value = literal;
			open.output = safeOutput || utils.escapeRegex(literal);
			for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
				tokens[i].value = '';
				tokens[i].output = '';
				delete tokens[i].suffix;
			}
			state.output = token.output + open.output;
			state.backtrack = true;
			push({ type: 'paren', extglob: true, value, output: '' });
			decrement('parens');
			return;
		}
		let output = token.close + (opts.capture ? ')' : '');
		let rest;
		if (token.type === 'negate') {
			let extglobStar = star;
			if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
				extglobStar = globstar(opts);
			}
			if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
				output = token.close = `)$))${extglobStar}`;
			}
			if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
				const expression = parse(rest, { ...options, fastpaths: false }).output;
				output = token.close = `)${expression})${extglobStar})`;
			}
			if (token.prev.type === 'bos') {
				state.negatedExtglob = true;
			}
		}
		push({ type: 'paren', extglob: true, value, output });
		decrement('parens');
	};
	if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
		let backslashes = false;
		let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
			if (first === '\\') {
				backslashes = true;
				return m;
			}
			if (first === '?') {
				if (esc) {
					return esc + first + (rest ? QMARK.repeat(rest.length) : '');
				}
				if (index === 0) {
					return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
				}
				return QMARK.repeat(chars.length);
			}
			if (first === '.') {
				return DOT_LITERAL.repeat(chars.length);
			}
			if (first === '*') {
				if (esc) {
					return esc + first + (rest ? star : '');
				}
				return star;
			}
			return esc ? m : `\\${m}`;
		});
		if (backslashes === true) {
			if (opts.unescape === true) {
				output = output.replace(/\\/g, '');
			} else {
				output = output.replace(/\\+/g, m => {
					return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
				});
			}
		}
		if (output === input && opts.contains === true) {
			state.output = input;
			return state;
		}
		state.output = utils.wrapOutput(output, state, options);
		return state;
	}
	while (!eos()) {
		value = advance();
		if (value === '\u0000') {
			continue;
		}
		if (value === '\\') {
			const next = peek();
			if (next === '/' && opts.bash !== true) {
				continue;
			}
			if (next === '.' || next === ';') {
				continue;
			}
			if (!next) {
				value += '\\';
				push({ type: 'text', value });
				continue;
			}
			const match = /^\\+/.exec(remaining());
			let slashes = 0;
			if (match && match[0].length > 2) {
				slashes = match[0].length;
				state.index += slashes;
				if (slashes % 2 !== 0) {
					value += '\\';
				}
			}
			if (opts.unescape === true) {
				value = advance();
			} else {
				value += advance();
			}
			if (state.brackets === 0) {
				push({ type: 'text', value });
				continue;
			}
		}
		if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
			if (opts.posix !== false && value === ':') {
				const inner = prev.value.slice(1);
				if (inner.includes('[')) {
					prev.posix = true;
					if (inner.includes(':')) {
						const idx = prev.value.lastIndexOf('[');
						const pre = prev.value.slice(0, idx);
						const rest = prev.value.slice(idx + 2);
						const posix = POSIX_REGEX_SOURCE[rest];
						if (posix) {
							prev.value = pre + posix;
							state.backtrack = true;
							advance();
							if (!bos.output && tokens.indexOf(prev) === 1) {
								bos.output = ONE_CHAR;
							}
							continue;
						}
					}
				}
			}
			if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
				value = `\\${value}`;
			}
			if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
				value = `\\${value}`;
			}
			if (opts.posix === true && value === '!' && prev.value === '[') {
				value = '^';
			}
			prev.value += value;
			append({ value });
			continue;
		}
		if (state.quotes === 1 && value !== '"') {
			value = utils.escapeRegex(value);
			prev.value += value;
			append({ value });
			continue;
		}
		if (value === '"') {
			state.quotes = state.quotes === 1 ? 0 : 1;
			if (opts.keepQuotes === true) {
				push({ type: 'text', value });
			}
			continue;
		}
		if (value === '(') {
			increment('parens');
			push({ type: 'paren', value });
			continue;
		}
		if (value === ')') {
			if (state.parens === 0 && opts.strictBrackets === true) {
				throw new SyntaxError(syntaxError('opening', '('));
			}
			const extglob = extglobs[extglobs.length - 1];
			if (extglob && state.parens === extglob.parens + 1) {
				extglobClose(extglobs.pop());
				continue;
			}
			push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
			decrement('parens');
			continue;
		}
		if (value === '[') {
			if (opts.nobracket === true || !remaining().includes(']')) {
				if (opts.nobracket !== true && opts.strictBrackets === true) {
					throw new SyntaxError(syntaxError('closing', ']'));
				}
				value = `\\${value}`;
			} else {
				increment('brackets');
			}
			push({ type: 'bracket', value });
			continue;
		}
		if (value === ']') {
			if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
				push({ type: 'text', value, output: `\\${value}` });
				continue;
			}
			if (state.brackets === 0) {
				if (opts.strictBrackets === true) {
					throw new SyntaxError(syntaxError('opening', '['));
				}
				push({ type: 'text', value, output: `\\${value}` });
				continue;
			}
			decrement('brackets');
			const prevValue = prev.value.slice(1);
			if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
				value = `/${value}`;
			}
			prev.value += value;
			append({ value });
			if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
				continue;
			}
			const escaped = utils.escapeRegex(prev.value);
			state.output = state.output.slice(0, -prev.value.length);
			if (opts.literalBrackets === true) {
				state.output += escaped;
				prev.value = escaped;
				continue;
			}
			prev.value = `(${capture}${escaped}|${prev.value})`;
			state.output += prev.value;
			continue;
		}
		if (value === '{' && opts.nobrace !== true) {
			increment('braces');
			const open = {
				type: 'brace',
				value,
				output: '(',
				outputIndex: state.output.length,
				tokensIndex: state.tokens.length
			};
			braces.push(open);
			push(open);
			continue;
		}
		if (value === '}') {
			const brace = braces[braces.length - 1];
			if (opts.nobrace === true || !brace) {
				push({ type: 'text', value, output: value });
				continue;
			}
			let output = ')';
			if (brace.dots === true) {
				const arr = tokens.slice();
				const range = [];
				for (let i = arr.length - 1; i >= 0; i--) {
					tokens.pop();
					if (arr[i].type === 'brace') {
						break;
					}
					if (arr[i].type !== 'dots') {
						range.unshift(arr[i].value);
					}
				}
				output = expandRange(range, opts);
				state.backtrack = true;
			}
			if (brace.comma !== true && brace.dots !== true) {
				const out = state.output.slice(0, brace.outputIndex);
				const toks = state.tokens.slice(brace.tokensIndex);
				brace.value = brace.output = '\\{';
				value = output = '\\}';
				state.output = out;
				for (const t of toks) {
					state.output += (t.output || t.value);
				}
			}
			push({ type: 'brace', value, output });
			decrement('braces');
			braces.pop();
			continue;
		}
		if (value === '|') {
			if (extglobs.length > 0) {
				extglobs[extglobs.length - 1].conditions++;
			}
			push({ type: 'text', value });
			continue;
		}
		if (value === ',') {
			let output = value;
			const brace = braces[braces.length - 1];
			if (brace && stack[stack.length - 1] === 'braces') {
				brace.comma = true;
				output = '|';
			}
			push({ type: 'comma', value, output });
			continue;
		}
		if (value === '/') {
			if (prev.type === 'dot' && state.index === state.start + 1) {
				state.start = state.index + 1;
				state.consumed = '';
				state.output = '';
				tokens.pop();
				prev = bos;
				continue;
			}
			push({ type: 'slash', value, output: SLASH_LITERAL });
			continue;
		}
		if (value === '.') {
			if (state.braces > 0 && prev.type === 'dot') {
				if (prev.value === '.') prev.output = DOT_LITERAL;
				const brace = braces[braces.length - 1];
				prev.type = 'dots';
				prev.output += value;
				prev.value += value;
				brace.dots = true;
				continue;
			}
			if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
				push({ type: 'text', value, output: DOT_LITERAL });
				continue;
			}
			push({ type: 'dot', value, output: DOT_LITERAL });
			continue;
		}
		if (value === '?') {
			const isGroup = prev && prev.value === '(';
			if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				extglobOpen('qmark', value);
				continue;
			}
			if (prev && prev.type === 'paren') {
				const next = peek();
				let output = value;
				if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
					output = `\\${value}`;
				}
				push({ type: 'text', value, output });
				continue;
			}
			if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
				push({ type: 'qmark', value, output: QMARK_NO_DOT });
				continue;
			}
			push({ type: 'qmark', value, output: QMARK });
			continue;
		}
		if (value === '!') {
			if (opts.noextglob !== true && peek() === '(') {
				if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
					extglobOpen('negate', value);
					continue;
				}
			}
			if (opts.nonegate !== true && state.index === 0) {
				negate();
				continue;
			}
		}
		if (value === '+') {
			if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				extglobOpen('plus', value);
				continue;
			}
			if ((prev && prev.value === '(') || opts.regex === false) {
				push({ type: 'plus', value, output: PLUS_LITERAL });
				continue;
			}
			if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
				push({ type: 'plus', value });
				continue;
			}
			push({ type: 'plus', value: PLUS_LITERAL });
			continue;
		}
		if (value === '@') {
			if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				push({ type: 'at', extglob: true, value, output: '' });
				continue;
			}
			push({ type: 'text', value });
			continue;
		}
		if (value !== '*') {
			if (value === '$' || value === '^') {
				value = `\\${value}`;
			}
			const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
			if (match) {
				value += match[0];
				state.index += match[0].length;
			}
			push({ type: 'text', value });
			continue;
		}
		if (prev && (prev.type === 'globstar' || prev.star === true)) {
			prev.type = 'star';
			prev.star = true;
			prev.value += value;
			prev.output = star;
			state.backtrack = true;
			state.globstar = true;
			consume(value);
			continue;
		}
		let rest = remaining();
		if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
			extglobOpen('star', value);
			continue;
		}
		if (prev.type === 'star') {
			if (opts.noglobstar === true) {
				consume(value);
				continue;
			}
			const prior = prev.prev;
			const before = prior.prev;
			const isStart = prior.type === 'slash' || prior.type === 'bos';
			const afterStar = before && (before.type === 'star' || before.type === 'globstar');
			if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
				push({ type: 'star', value, output: '' });
				continue;
			}
			const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
			const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
			if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
				push({ type: 'star', value, output: '' });
				continue;
			}
			while (rest.slice(0, 3) === '/**') {
				const after = input[state.index + 4];
				if (after && after !== '/') {
					break;
				}
				rest = rest.slice(3);
				consume('/**', 3);
			}
			const isEnd = eos() || (
				state.parens > 0
				&& rest === ')'.repeat(state.parens)
				&& !extglobs.some(extglob => extglob.type === 'negate')
			);
			if (prior.type === 'bos' && eos()) {
				prev.type = 'globstar';
				prev.value += value;
				prev.output = globstar(opts);
				state.output = prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
				state.output = state.output.slice(0, -(prior.output + prev.output).length);
				prior.output = `(?:${prior.output}`;
				prev.type = 'globstar';
				prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
				prev.value += value;
				state.globstar = true;
				state.output += prior.output + prev.output;
				consume(value);
				continue;
			}
			if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
				const end = rest[1] !== void 0 ? '|$' : '';
				state.output = state.output.slice(0, -(prior.output + prev.output).length);
				prior.output = `(?:${prior.output}`;
				prev.type = 'globstar';
				prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
				prev.value += value;
				state.output += prior.output + prev.output;
				state.globstar = true;
				consume(value + advance());
				push({ type: 'slash', value: '/', output: '' });
				continue;
			}
			if (prior.type === 'bos' && rest[0] === '/') {
				prev.type = 'globstar';
				prev.value += value;
				prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
				state.output = prev.output;
				state.globstar = true;
				consume(value + advance());
				push({ type: 'slash', value: '/', output: '' });
				continue;
			}
			state.output = state.output.slice(0, -prev.output.length);
			prev.type = 'globstar';
			prev.output = globstar(opts);
			prev.value += value;
			state.output += prev.output;
			state.globstar = true;
			consume(value);
			continue;
		}
		const token = { type: 'star', value, output: star };
		if (opts.bash === true) {
			token.output = '.*?';
			if (prev.type === 'bos' || prev.type === 'slash') {
				token.output = nodot + token.output;
			}
			push(token);
			continue;
		}
		if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
			token.output = value;
			push(token);
			continue;
		}
		if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
			if (prev.type === 'dot') {
				state.output += NO_DOT_SLASH;
				prev.output += NO_DOT_SLASH;
			} else if (opts.dot === true) {
				state.output += NO_DOTS_SLASH;
				prev.output += NO_DOTS_SLASH;
			} else {
				state.output += nodot;
				prev.output += nodot;
			}
			if (peek() !== '*') {
				state.output += ONE_CHAR;
				prev.output += ONE_CHAR;
			}
		}
		push(token);
	}
	while (state.brackets > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
		state.output = utils.escapeLast(state.output, '[');
		decrement('brackets');
	}
	while (state.parens > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
		state.output = utils.escapeLast(state.output, '(');
		decrement('parens');
	}
	while (state.braces > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
		state.output = utils.escapeLast(state.output, '{');
		decrement('braces');
	}
	if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
		push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
	}
	if (state.backtrack === true) {
		state.output = '';
		for (const token of state.tokens) {
			state.output += token.output != null ? token.output : token.value;
			if (token.suffix) {
				state.output += token.suffix;
			}
		}
	}
	return state;
};
parse.fastpaths = (input, options) => {
	const opts = { ...options };
	const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	const len = input.length;
	if (len > max) {
		throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	}
	input = REPLACEMENTS[input] || input;
	const {
		DOT_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		DOTS_SLASH,
		NO_DOT,
		NO_DOTS,
		NO_DOTS_SLASH,
		STAR,
		START_ANCHOR
	} = constants.globChars(opts.windows);
	const nodot = opts.dot ? NO_DOTS : NO_DOT;
	const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
	const capture = opts.capture ? '' : '?:';
	const state = { negated: false, prefix: '' };
	let star = opts.bash === true ? '.*?' : STAR;
	if (opts.capture) {
		star = `(${star})`;
	}
	const globstar = opts => {
		if (opts.noglobstar === true) return star;
		return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	};
	const create = str => {
		switch (str) {
			case '*':
				return `${nodot}${ONE_CHAR}${star}`;
			case '.*':
				return `${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '*.*':
				return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '*/*':
				return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
			case '**':
				return nodot + globstar(opts);
			case '**/*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
			case '**/*.*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '**/.*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
			default: {
				const match = /^(.*?)\.(\w+)$/.exec(str);
				if (!match) return;
				const source = create(match[1]);
				if (!source) return;
				return source + DOT_LITERAL + match[2];
			}
		}
	};
	const output = utils.removePrefix(input, state);
	let source = create(output);
	if (source && opts.strictSlashes !== true) {
		source += `${SLASH_LITERAL}?`;
	}
	return source;
};
module.exports = parse;
/***/ }),
	8016:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);
const picomatch = (glob, options, returnState = false) => {
	if (Array.isArray(glob)) {
		const fns = glob.map(input => picomatch(input, options, returnState));
		const arrayMatcher = str => {
			for (const isMatch of fns) {
				const state = isMatch(str);
				if (state) return state;
			}
			return false;
		};
		return arrayMatcher;
	}
	const isState = isObject(glob) && glob.tokens && glob.input;
	if (glob === '' || (typeof glob !== 'string' && !isState)) {
		throw new TypeError('Expected pattern to be a non-empty string');
	}
	const opts = options || {};
	const posix = opts.windows;
	const regex = isState
		? picomatch.compileRe(glob, options)
		: picomatch.makeRe(glob, options, false, true);
	const state = regex.state;
	delete regex.state;
	let isIgnored = () => false;
	if (opts.ignore) {
		const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
		isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
	}
	const matcher = (input, returnObject = false) => {
		const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
		const result = { glob, state, regex, posix, input, output, match, isMatch };
		if (typeof opts.onResult === 'function') {
			opts.onResult(result);
		}
		if (isMatch === false) {
			result.isMatch = false;
			return returnObject ? result : false;
		}
		if (isIgnored(input)) {
			if (typeof opts.onIgnore === 'function') {
				opts.onIgnore(result);
			}
			result.isMatch = false;
			return returnObject ? result : false;
		}
		if (typeof opts.onMatch === 'function') {
			opts.onMatch(result);
		}
		return returnObject ? result : true;
	};
	if (returnState) {
		matcher.state = state;
	}
	return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {}) => {
	if (typeof input !== 'string') {
		throw new TypeError('Expected input to be a string');
	}
	if (input === '') {
		return { isMatch: false, output: '' };
	}
	const opts = options || {};
	const format = opts.format || (posix ? utils.toPosixSlashes : null);
	let match = input === glob;
	let output = (match && format) ? format(input) : input;
	if (match === false) {
		output = format ? format(input) : input;
		match = output === glob;
	}
	if (match === false || opts.capture === true) {
		if (opts.matchBase === true || opts.basename === true) {
			match = picomatch.matchBase(input, regex, options, posix);
		} else {
			match = regex.exec(output);
		}
	}
	return { isMatch: Boolean(match), match, output };
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
	const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
	return regex.test(utils.basename(input, { windows: posix }));
};
picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
picomatch.parse = (pattern, options) => {
	if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
	return parse(pattern, { ...options, fastpaths: false });
};
picomatch.scan = (input, options) => scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
	if (returnOutput === true) {
		return state.output;
	}
	const opts = options || {};
	const prepend = opts.contains ? '' : '^';
	const append = opts.contains ? '' : '$';
	let source = `${prepend}(?:${state.output})${append}`;
	if (state && state.negated === true) {
		source = `^(?!${source}).*$`;
	}
	const regex = picomatch.toRegex(source, options);
	if (returnState === true) {
		regex.state = state;
	}
	return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
	if (!input || typeof input !== 'string') {
		throw new TypeError('Expected a non-empty string');
	}
	let parsed = { negated: false, fastpaths: true };
	if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
		parsed.output = parse.fastpaths(input, options);
	}
	if (!parsed.output) {
		parsed = parse(input, options);
	}
	return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options) => {
	try {
		const opts = options || {};
		return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
	} catch (err) {
		if (options && options.debug === true) throw err;
		return /$^/;
	}
};
picomatch.constants = constants;
module.exports = picomatch;
/***/ }),
	1781:
	((module, __unused_webpack_exports, __nccwpck_require__) => {
const utils = __nccwpck_require__(4059);
const {
	CHAR_ASTERISK,             /* * */
	CHAR_AT,                   /* @ */
	CHAR_BACKWARD_SLASH,       /* \ */
	CHAR_COMMA,                /* , */
	CHAR_DOT,                  /* . */
	CHAR_EXCLAMATION_MARK,     /* ! */
	CHAR_FORWARD_SLASH,        /* / */
	CHAR_LEFT_CURLY_BRACE,     /* { */
	CHAR_LEFT_PARENTHESES,     /* ( */
	CHAR_LEFT_SQUARE_BRACKET,  /* [ */
	CHAR_PLUS,                 /* + */
	CHAR_QUESTION_MARK,        /* ? */
	CHAR_RIGHT_CURLY_BRACE,    /* } */
	CHAR_RIGHT_PARENTHESES,    /* ) */
	CHAR_RIGHT_SQUARE_BRACKET
} = __nccwpck_require__(5595);
const isPathSeparator = code => {
	return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};
const depth = token => {
	if (token.isPrefix !== true) {
		token.depth = token.isGlobstar ? Infinity : 1;
	}
};
const scan = (input, options) => {
	const opts = options || {};
	const length = input.length - 1;
	const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
	const slashes = [];
	const tokens = [];
	const parts = [];
	let str = input;
	let index = -1;
	let start = 0;
	let lastIndex = 0;
	let isBrace = false;
	let isBracket = false;
	let isGlob = false;
	let isExtglob = false;
	let isGlobstar = false;
	let braceEscaped = false;
	let backslashes = false;
	let negated = false;
	let negatedExtglob = false;
	let finished = false;
	let braces = 0;
	let prev;
	let code;
	let token = { value: '', depth: 0, isGlob: false };
	const eos = () => index >= length;
	const peek = () => str.charCodeAt(index + 1);
	const advance = () => {
		prev = code;
		return str.charCodeAt(++index);
	};
	while (index < length) {
		code = advance();
		let next;
		if (code === CHAR_BACKWARD_SLASH) {
			backslashes = token.backslashes = true;
			code = advance();
			if (code === CHAR_LEFT_CURLY_BRACE) {
				braceEscaped = true;
			}
			continue;
		}
		if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
			braces++;
			while (eos() !== true && (code = advance())) {
				if (code === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = true;
					advance();
					continue;
				}
				if (code === CHAR_LEFT_CURLY_BRACE) {
					braces++;
					continue;
				}
				if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
					isBrace = token.isBrace = true;
					isGlob = token.isGlob = true;
					finished = true;
					if (scanToEnd === true) {
						continue;
					}
					break;
				}
				if (braceEscaped !== true && code === CHAR_COMMA) {
					isBrace = token.isBrace = true;
					isGlob = token.isGlob = true;
					finished = true;
					if (scanToEnd === true) {
						continue;
					}
					break;
				}
				if (code === CHAR_RIGHT_CURLY_BRACE) {
					braces--;
					if (braces === 0) {
						braceEscaped = false;
						isBrace = token.isBrace = true;
						finished = true;
						break;
					}
				}
			}
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_FORWARD_SLASH) {
			slashes.push(index);
			tokens.push(token);
			token = { value: '', depth: 0, isGlob: false };
			if (finished === true) continue;
			if (prev === CHAR_DOT && index === (start + 1)) {
				start += 2;
				continue;
			}
			lastIndex = index + 1;
			continue;
		}
		if (opts.noext !== true) {
			const isExtglobChar = code === CHAR_PLUS
				|| code === CHAR_AT
				|| code === CHAR_ASTERISK
				|| code === CHAR_QUESTION_MARK
				|| code === CHAR_EXCLAMATION_MARK;
			if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				isExtglob = token.isExtglob = true;
				finished = true;
				if (code === CHAR_EXCLAMATION_MARK && index === start) {
					negatedExtglob = true;
				}
				if (scanToEnd === true) {
					let parens = 0;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
		}
		if (code === CHAR_ASTERISK) {
			if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
			isGlob = token.isGlob = true;
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_QUESTION_MARK) {
			isGlob = token.isGlob = true;
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_LEFT_SQUARE_BRACKET) {
			while (eos() !== true && (next = advance())) {
				if (next === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = true;
					advance();
					continue;
				}
				if (next === CHAR_RIGHT_SQUARE_BRACKET) {
					isBracket = token.isBracket = true;
					isGlob = token.isGlob = true;
					finished = true;
					break;
				}
			}
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
			negated = token.negated = true;
			start++;
			continue;
		}
		if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
			isGlob = token.isGlob = true;
			if (scanToEnd === true) {
				let parens = 1;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_PARENTHESES) {
						parens++;
						continue;
					}
					if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
						finished = true;
						break;
					}
				}
				continue;
			}
			break;
		}
		if (isGlob === true) {
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
	}
	if (opts.noext === true) {
		isExtglob = false;
		isGlob = false;
	}
	let base = str;
	let prefix = '';
	let glob = '';
	if (start > 0) {
		prefix = str.slice(0, start);
		str = str.slice(start);
		lastIndex -= start;
	}
	if (base && isGlob === true && lastIndex > 0) {
		base = str.slice(0, lastIndex);
		glob = str.slice(lastIndex);
	} else if (isGlob === true) {
		base = '';
		glob = str;
	} else {
		base = str;
	}
	if (base && base !== '' && base !== '/' && base !== str) {
		if (isPathSeparator(base.charCodeAt(base.length - 1))) {
			base = base.slice(0, -1);
		}
	}
	if (opts.unescape === true) {
		if (glob) glob = utils.removeBackslashes(glob);
		if (base && backslashes === true) {
			base = utils.removeBackslashes(base);
		}
	}
	const state = {
		prefix,
		input,
		start,
		base,
		glob,
		isBrace,
		isBracket,
		isGlob,
		isExtglob,
		isGlobstar,
		negated,
		negatedExtglob
	};
	if (opts.tokens === true) {
		state.maxDepth = 0;
		if (!isPathSeparator(code)) {
			tokens.push(token);
		}
		state.tokens = tokens;
	}
	if (opts.parts === true || opts.tokens === true) {
		let prevIndex;
		for (let idx = 0; idx < slashes.length; idx++) {
			const n = prevIndex !== undefined ? prevIndex + 1 : start;
			const i = slashes[idx];
			const value = input.slice(n, i);
			if (opts.tokens) {
				if (idx === 0 && start !== 0) {
					tokens[idx].isPrefix = true;
					tokens[idx].value = prefix;
				} else {
					tokens[idx].value = value;
				}
				depth(tokens[idx]);
				state.maxDepth += tokens[idx].depth;
			}
			if (i >= start) {
				parts.push(value);
				prevIndex = i;
			}
		}
		const n = prevIndex !== undefined ? prevIndex + 1 : start;
		const value = input.slice(n);
		parts.push(value);
		if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
			tokens[tokens.length - 1].value = value;
			depth(tokens[tokens.length - 1]);
			state.maxDepth += tokens[tokens.length - 1].depth;
		}
		state.slashes = slashes;
		state.parts = parts;
	}
	return state;
};
module.exports = scan;
/***/ }),
	4059:
	((__unused_webpack_module, exports, __nccwpck_require__) => {
const {
	REGEX_BACKSLASH,
	REGEX_REMOVE_BACKSLASH,
	REGEX_SPECIAL_CHARS,
	REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);
exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = () => {
	if (typeof navigator !== 'undefined' && navigator.platform) {
		const platform = navigator.platform.toLowerCase();
		return platform === 'win32' || platform === 'windows';
	}
	if (typeof process !== 'undefined' && process.platform) {
		return process.platform === 'win32';
	}
	return false;
};
exports.removeBackslashes = str => {
	return str.replace(REGEX_REMOVE_BACKSLASH, match => {
		return match === '\\' ? '' : match;
	});
};
exports.escapeLast = (input, char, lastIdx) => {
	const idx = input.lastIndexOf(char, lastIdx);
	if (idx === -1) return input;
	if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
	return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {}) => {
	let output = input;
	if (output.startsWith('./')) {
		output = output.slice(2);
		state.prefix = './';
	}
	return output;
};
exports.wrapOutput = (input, state = {}, options = {}) => {
	const prepend = options.contains ? '' : '^';
	const append = options.contains ? '' : '$';
	let output = `${prepend}(?:${input})${append}`;
	if (state.negated === true) {
		output = `(?:^(?!${output}).*$)`;
	}
	return output;
};
exports.basename = (path, { windows } = {}) => {
	const segs = path.split(windows ? /[\\/]/ : '/');
	const last = segs[segs.length - 1];
	if (last === '') {
		return segs[segs.length - 2];
	}
	return last;
};
/***/ }),
	2613:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("assert");
/***/ }),
	181:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("buffer");
/***/ }),
	6982:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("crypto");
/***/ }),
	9896:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("fs");
/***/ }),
	4589:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:assert");
/***/ }),
	6698:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:async_hooks");
/***/ }),
	4573:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:buffer");
/***/ }),
	7598:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:crypto");
/***/ }),
	3053:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:diagnostics_channel");
/***/ }),
	8474:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:events");
/***/ }),
	3024:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:fs");
/***/ }),
	7030:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:net");
/***/ }),
	6760:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:path");
/***/ }),
	1792:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:querystring");
/***/ }),
	7075:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:stream");
/***/ }),
	8500:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:timers/promises");
/***/ }),
	1692:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:tls");
/***/ }),
	3136:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:url");
/***/ }),
	7975:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:util");
/***/ }),
	8522:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("node:zlib");
/***/ }),
	857:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("os");
/***/ }),
	6928:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("path");
/***/ }),
	932:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("process");
/***/ }),
	2203:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("stream");
/***/ }),
	9023:
	((module) => {
module.exports = __WEBPACK_EXTERNAL_require("util");
/***/ }),
	5970:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	R: () => (/* binding */ act)
});
var external_node_fs_ = __nccwpck_require__(3024);
var flow_json = __nccwpck_require__(8887);
var headline = __nccwpck_require__(2251);
var links = __nccwpck_require__(1006);
var visible = __nccwpck_require__(6257);
;
class Markdown {
		#source;
		constructor(source) {
				this.#source = source;
		}
		static trusted(source) {
				return new Markdown(source);
		}
		toString() {
				return this.#source;
		}
}
const NOTHING = Markdown.trusted("");
function md(strings, ...parts) {
		const source = strings.reduce((text, string, index) => text + sourceOf(parts[index - 1]) + string);
		return Markdown.trusted(source);
}
function sourceOf(part) {
		if (part === undefined)
				return "";
		return part instanceof Markdown ? part.toString() : escapeMarkdown(String(part));
}
function joined(parts, separator) {
		return Markdown.trusted(parts.map(String).join(separator));
}
const ESCAPES = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"|": "&#124;",
		$: "<span>$</span>",
};
const GAP = "\u200B";
function escapeMarkdown(text) {
		const shown = (0,visible .RK)(text).replace(/ {2,}/g, " ");
		const broken = shown
				.replaceAll("@", `@${GAP}`)
				.replace(/#(?=\d|$)/g, `#${GAP}`)
				.replace(/\b(gh|ghsa|cve)-/gi, `$1${GAP}-`)
				.replace(/www\./gi, (www) => `${www.slice(0, 3)}${GAP}.`)
				.replaceAll("://", `:${GAP}//`)
				.replace(/:(?=[\w+-]+(?::|$))/g, `:${GAP}`)
				.replace(/(?<!\w)[0-9a-f]{7,40}(?!\w)/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${GAP}`));
		const escaped = broken
				.replace(/[\\`*_[\]#~]/g, "\\$&")
				.replace(/[&<>|$]/g, (character) => ESCAPES[character] ?? character)
				.replace(/^( ?)([-+=])/, "$1\\$2")
				.replace(/^( ?\d{1,9})([.)])/, "$1\\$2");
		return (0,visible .My)(escaped, shown);
}
function inlineCode(text) {
		const shown = (0,visible .RK)(text);
		if (shown.trim() === "")
				return Markdown.trusted(shown === "" ? "`(empty)`" : "`(blank)`");
		if (shown.includes("|"))
				return md `<code>${shown}</code>`;
		const ticks = "`".repeat(longestRun(shown) + 1);
		const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
		return Markdown.trusted((0,visible .My)(`${ticks}${space}${shown}${space}${ticks}`, shown));
}
function row(cells) {
		const texts = cells.map((cell) => sourceOf(cell).replace(/[\r\n]+/g, " "));
		return Markdown.trusted(`| ${texts.join(" | ")} |`);
}
function markdown_link(label, url) {
		return url !== null && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%[\]-]+$/.test(url)
				? Markdown.trusted(`[${label}](${url})`)
				: label;
}
function diffLines(lines) {
		const texts = lines.map(({ sign, text }) => `${sign} ${(0,visible .My)((0,visible .RK)(text), text)}${sign === "@@" ? " @@" : ""}`);
		return Markdown.trusted(texts.join("\n"));
}
function diffFence(lines) {
		const ticks = "`".repeat(Math.max(3, ...lines.map((text) => longestRun(text.toString()) + 1)));
		return [Markdown.trusted(`${ticks}diff\n`), Markdown.trusted(`\n${ticks}`)];
}
function fencedDiagram(diagram) {
		const ticks = "`".repeat(Math.max(3, longestRun(diagram.text) + 1));
		return Markdown.trusted([`${ticks}mermaid`, diagram.text, ticks].join("\n"));
}
function fold(summary) {
		return [
				Markdown.trusted(`<details>\n<summary>${summary}</summary>\n\n`),
				Markdown.trusted("\n\n</details>"),
		];
}
function longestRun(text) {
		return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
var wording = __nccwpck_require__(2867);
;
const CUT_WORDS = [
		["section", "what changes in one flow", "what changes in # flows"],
		["sentences", "one sentence", "# sentences"],
		["findings", "one finding", "# findings"],
		["drift", "one change of a drift", "# changes of drifts"],
		["diagram", "one diagram", "# diagrams"],
		["existing", "one finding that was there before", "# findings that were there before"],
		["details", "one exact difference", "# exact differences"],
];
function cutNote(left, table, rest) {
		const parts = CUT_WORDS.flatMap(([kind, one, many]) => {
				const count = left.get(kind) ?? 0;
				return count === 0 ? [] : [count === 1 ? one : many.replace("#", (0,wording .zD)(count))];
		});
		if (table !== null)
				parts.unshift(table);
		return parts.length === 0 ? NOTHING : md `\u2702\ufe0f Shortened to fit here, without ${(0,wording .KE)(parts)}.${rest}`;
}
function besideComment({ more, commit }) {
		if (more === null)
				return NOTHING;
		const place = more === "summary" ? md `summary of this run` : md `report of this run`;
		return md ` The rest is in the ${markdown_link(place, commit?.runUrl ?? null)}.`;
}
function besideSummary(report) {
		if (report.more === "report")
				return besideComment(report);
		return md ` The input \`report\` writes all of it into one file, and \`flowgate plan\` tells it in a terminal.`;
}
function footer(report, table) {
		const parts = [comparedWith(report, table), ...commitLine(report)].filter((part) => part.toString() !== "");
		return parts.length === 0 ? NOTHING : md `<sub>${joined(parts, " \u00b7 ")}</sub>`;
}
const FEW = 5;
function comparedWith(report, table) {
		const flows = report.flows.map((flow) => flow.plan).filter((flow) => flow.comparison.with !== "nothing");
		const live = flows.filter((flow) => flow.comparison.with === "live");
		const based = flows.filter((flow) => flow.comparison.with === "base");
		const parts = [];
		if (live.length > 0)
				parts.push(md `what is live in ${placeOf(report)}${revisionsOf(live, table)}`);
		if (based.length > 0)
				parts.push(md `the base ${baseOf(based)}, since ${whyBase(based, live.length > 0)}`);
		return parts.length === 0 ? NOTHING : md `Compared with ${joined(parts, " and ")}`;
}
function whyBase(based, some) {
		const said = new Set(based.map(({ comparison }) => comparison.with === "base" && comparison.live));
		if (said.size > 1 || said.has(undefined))
				return `${some ? "of some flows " : ""}nothing live is known`;
		if (said.has("unclear"))
				return "it is unclear which flow is meant";
		return some ? "some flows were not live" : "nothing was live";
}
function placeOf(report) {
		const { environment, account } = report.plan;
		const name = (0,headline .f)(report);
		if (account === null)
				return name === environment ? inlineCode(name) : md `${name}`;
		const named = md `account ${inlineCode(account)}`;
		return name === environment ? md `${inlineCode(name)}, ${named}` : md `the ${named}`;
}
function revisionsOf(flows, table) {
		if (flows.length > FEW)
				return table ? md ` (the revisions in the table)` : NOTHING;
		const each = flows.flatMap((flow) => flow.comparison.with === "live"
				? [md `${inlineCode((0,visible .$Q)(flow.key, 40))} revision ${flow.comparison.revision}`]
				: []);
		return md ` (${joined(each, ", ")})`;
}
function baseOf(flows) {
		const comparison = flows[0]?.comparison;
		return comparison?.with === "base" && comparison.commit !== null
				? md `commit ${inlineCode(comparison.commit.slice(0, 12))}`
				: md `branch`;
}
function commitLine({ commit }) {
		if (commit === null)
				return [];
		const run = commit.runUrl === null ? [] : [markdown_link(md `this run`, commit.runUrl)];
		return [md `commit ${markdown_link(inlineCode(commit.sha.slice(0, 12)), (0,links .Bg)(commit, commit.sha))}`, ...run];
}
;
const DIGITS = 8;
class Listed {
		listing;
		room;
		items = [];
		itemsSize = 0;
		next = 0;
		taken;
		constructor(listing, room) {
				this.listing = listing;
				this.room = room;
				this.taken = room.blockSize(listing.short);
		}
		get size() {
				return this.taken;
		}
		get left() {
				return this.listing.count - this.items.length;
		}
		isGrowing(most) {
				return this.next < this.listing.count && this.items.length < most;
		}
		grow() {
				const { listing, room } = this;
				const item = listing.item(this.next);
				this.next += 1;
				const itemsSize = this.itemsSize + room.size(item) + 1 + 2 * Math.max(0, longestRun(item.toString()) - 2);
				const whole = this.left === 1;
				const [before, behind] = listing.around(whole ? 0 : listing.count, []);
				const folding = this.isFolded(this.items.length + 1) ? room.size(joined(foldOf(listing.count), "")) : 0;
				const size = room.size(before) + itemsSize + folding + room.size(behind) + (whole ? 2 : 2 + DIGITS);
				if (!room.take(size - this.taken))
						return false;
				this.items.push(item);
				this.itemsSize = itemsSize;
				this.taken = size;
				return true;
		}
		written() {
				const { items, listing } = this;
				if (items.length === 0)
						return listing.short;
				const [before, behind] = listing.around(this.left, items);
				if (!this.isFolded(items.length))
						return joined([before, joined(items, "\n"), behind], "");
				const [open, close] = foldOf(items.length - this.shown);
				const [first, rest] = [items.slice(0, this.shown), items.slice(this.shown)];
				return joined([before, joined(first, "\n"), open, joined(rest, "\n"), behind, close], "");
		}
		get shown() {
				return this.listing.shown ?? Number.POSITIVE_INFINITY;
		}
		isFolded(count) {
				return count > this.shown * 1.5;
		}
}
function foldOf(count) {
		const [open, close] = fold(`and ${(0,wording .zD)(count)} more`);
		return [md `\n\n${open}`, close];
}
;
class Room {
		remaining;
		measure;
		constructor(limit, measure) {
				this.remaining = limit;
				this.measure = measure;
		}
		get left() {
				return this.remaining;
		}
		take(size) {
				if (size > Math.max(0, this.remaining))
						return false;
				this.remaining -= size;
				return true;
		}
		size(text) {
				return this.measure(text.toString());
		}
		blockSize(text) {
				return text.toString() === "" ? 0 : this.size(text) + 2;
		}
}
;
const LEAD = 3;
const LEADING = ["findings", "sentences"];
const fitted_FEW = 10;
const TURNS = [
		["findings", fitted_FEW],
		["sentences", fitted_FEW],
		["findings", Number.POSITIVE_INFINITY],
		["sentences", Number.POSITIVE_INFINITY],
		["drift", Number.POSITIVE_INFINITY],
		["diagram", 1],
		["existing", Number.POSITIVE_INFINITY],
		["details", Number.POSITIVE_INFINITY],
];
const PATIENCE = 8;
function fitted(sections, limit, measure) {
		const room = new Room(limit, measure);
		const open = opened(sections, room);
		const all = sections.flatMap((section) => open.get(section) ?? []);
		for (const [kind, most] of TURNS) {
				if (kind === "diagram")
						draw(all, room);
				else
						growInTurn(all.flatMap(({ lists }) => listsOf(lists, kind)), most);
		}
		return { texts: all.map(written), left: leftOut(sections, all), size: limit - room.left };
}
function opened(sections, room) {
		const open = new Map();
		let missed = 0;
		for (const section of sections.toSorted((a, b) => b.weight - a.weight)) {
				if (missed === PATIENCE)
						break;
				const lists = section.parts.flatMap((part) => (part.kind === "diagram" ? [] : [new Listed(part, room)]));
				const least = room.blockSize(section.heading) + lists.reduce((sum, list) => sum + list.size, 0);
				if (!room.take(least)) {
						missed += 1;
						continue;
				}
				for (const kind of LEADING)
						growInTurn(listsOf(lists, kind), LEAD);
				const tells = lists.some(({ listing, left }) => listing.count === 0 || left < listing.count);
				missed = tells ? 0 : missed + 1;
				open.set(section, { section, lists, drawn: new Set() });
		}
		return open;
}
function listsOf(lists, kind) {
		return lists.filter(({ listing }) => listing.kind === kind);
}
function growInTurn(lists, most) {
		let missed = 0;
		let growing = lists.filter((list) => list.isGrowing(most));
		while (growing.length > 0) {
				for (const list of growing) {
						missed = list.grow() ? 0 : missed + 1;
						if (missed === PATIENCE)
								return;
				}
				growing = growing.filter((list) => list.isGrowing(most));
		}
}
function draw(sections, room) {
		const blocks = sections.flatMap(({ section, drawn }) => section.parts.flatMap((block) => (block.kind === "diagram" ? [{ block, drawn }] : [])));
		let missed = 0;
		for (const { block, drawn } of blocks.sort((a, b) => a.block.weight - b.block.weight)) {
				if (missed === PATIENCE)
						return;
				const fits = room.take(room.blockSize(block.text()));
				missed = fits ? 0 : missed + 1;
				if (fits)
						drawn.add(block);
		}
}
function written({ section, lists, drawn }) {
		const byListing = new Map(lists.map((list) => [list.listing, list]));
		const parts = section.parts.map((part) => {
				if (part.kind === "diagram")
						return drawn.has(part) ? part.text() : NOTHING;
				return byListing.get(part)?.written() ?? NOTHING;
		});
		return joined([section.heading, ...parts].filter((part) => part.toString() !== ""), "\n\n");
}
function leftOut(sections, open) {
		const left = new Map();
		const add = (kind, count) => {
				if (count > 0)
						left.set(kind, (left.get(kind) ?? 0) + count);
		};
		for (const { section, lists, drawn } of open) {
				for (const { listing, left } of lists)
						add(listing.kind, left);
				const blocks = section.parts.filter((part) => part.kind === "diagram");
				add("diagram", blocks.length - drawn.size);
		}
		add("section", sections.length - open.length);
		return left;
}
var differences = __nccwpck_require__(7787);
var words = __nccwpck_require__(6199);
var report_drawing = __nccwpck_require__(3125);
;
const DIAGRAM_LIMITS = { nodes: 40, edges: 80, characters: 12_000, label: 60 };
const WIDGETS = {
		added: { sign: "+ ", open: "([", close: "])", style: "stroke:#2da44e,stroke-width:3px" },
		removed: {
				sign: "\u2212 ",
				open: "[[",
				close: "]]",
				style: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4",
		},
		changed: { sign: "\u270e ", open: "(", close: ")", style: "stroke:#bf8700,stroke-width:3px" },
		unchanged: { sign: "", open: "[", close: "]", style: null },
};
const EDGES = {
		added: { sign: "+ ", arrow: "==>" },
		removed: { sign: "\u2212 ", arrow: "-.->" },
		unchanged: { sign: "", arrow: "-->" },
};
function renderDiagram(before, after, changes) {
		if (isTooMuchToDraw(changes))
				return null;
		const drawing = (0,report_drawing .S)(before, after, changes);
		const changed = new Set(drawing.widgets.flatMap((widget, place) => (widget.mark === "unchanged" ? [] : [place])));
		if (changed.size === 0)
				return null;
		const near = drawing.edges.filter((edge) => changed.has(edge.from) || changed.has(edge.to));
		const nodes = new Set([...changed, ...near.flatMap((edge) => [edge.from, edge.to])]);
		const among = near.filter((edge) => changed.has(edge.from) && changed.has(edge.to));
		return (drawn(drawing, nodes, near, "changed and neighbours") ?? drawn(drawing, changed, among, "changed only"));
}
const SHOWN = new Set([
		"widget-added",
		"widget-removed",
		"widget-renamed",
		"widget-retyped",
		"property-changed",
]);
function isTooMuchToDraw(changes) {
		const shown = changes.filter(({ kind, target }) => SHOWN.has(kind) && (target?.nth ?? 0) === 0);
		return new Set(shown.map(({ widget }) => widget)).size > DIAGRAM_LIMITS.nodes;
}
function drawn(drawing, nodes, edges, shown) {
		if (nodes.size > DIAGRAM_LIMITS.nodes || edges.length > DIAGRAM_LIMITS.edges)
				return null;
		const order = [...nodes].sort((a, b) => a - b);
		const ids = new Map(order.map((place, index) => [place, `w${index + 1}`]));
		const lines = ["flowchart TD"];
		const marks = new Map();
		for (const place of order) {
				const widget = drawing.widgets[place];
				const id = ids.get(place);
				if (widget === undefined || id === undefined)
						continue;
				lines.push(`  ${id}${nodeOf(widget)}`);
				marks.set(widget.mark, [...(marks.get(widget.mark) ?? []), id]);
		}
		for (const edge of edges) {
				const { sign, arrow } = EDGES[edge.mark];
				const label = escapeMermaid(`${sign}${(0,visible .$Q)(edge.label, DIAGRAM_LIMITS.label)}`);
				lines.push(`  ${ids.get(edge.from)} ${arrow}|"${label}"| ${ids.get(edge.to)}`);
		}
		for (const [mark, members] of marks) {
				const { style } = WIDGETS[mark];
				if (style === null)
						continue;
				lines.push(`  classDef ${mark} ${style}`, `  class ${members.join(",")} ${mark}`);
		}
		const text = lines.join("\n");
		return text.length > DIAGRAM_LIMITS.characters ? null : { text, shown };
}
function nodeOf(widget) {
		const { sign, open, close } = WIDGETS[widget.mark];
		const name = (0,visible .$Q)(widget.name, DIAGRAM_LIMITS.label);
		const was = widget.formerName === null ? "" : ` (was ${(0,visible .$Q)(widget.formerName, DIAGRAM_LIMITS.label)})`;
		const type = widget.type === "" ? "" : `<br/>${escapeMermaid((0,visible .$Q)((0,words .go)(widget.type), DIAGRAM_LIMITS.label))}`;
		return `${open}"${escapeMermaid(`${sign}${name}${was}`)}${type}"${close}`;
}
function escapeMermaid(text) {
		const shown = (0,visible .RK)(text).trim();
		if (shown === "")
				return "#8709;";
		return shown.replace(/[^\p{L}\p{M}\p{N} ]|[\ufb02\u00df]/gu, (character) => `#${character.codePointAt(0)};`);
}
;
function once(make) {
		const made = new Map();
		return (index) => {
				const known = made.get(index);
				if (known !== undefined)
						return known;
				const value = make(index);
				made.set(index, value);
				return value;
		};
}
;
const comparison_SHOWN = 30;
function sentencesOf(changes) {
		if (changes.length === 0)
				return [];
		const title = md `**${Markdown.trusted((0,wording .hS)(changes.length, "change"))}**`;
		return [
				{
						kind: "sentences",
						count: changes.length,
						short: md `${title}.`,
						shown: comparison_SHOWN,
						item: once((index) => md `- ${(0,visible .$Q)(changes[index]?.text ?? "", 600)}`),
						around: (left) => [md `${title}\n\n`, andMore(left)],
				},
		];
}
function andMore(left) {
		return left === 0 ? NOTHING : md `\n- \u2026 and ${(0,wording .zD)(left)} more`;
}
const LEGEND = md `<sub>+ added \u00b7 \u270e changed \u00b7 \u2212 removed (dashed)</sub>`;
const UNDRAWN = new Set(["layout-changed", "flow-changed"]);
function diagramOf(changes, definitions) {
		const weight = changes.filter(({ kind }) => !UNDRAWN.has(kind)).length;
		if (weight === 0)
				return [];
		if (isTooMuchToDraw(changes))
				return [noteOf(TOO_MUCH)];
		const text = once(() => diagramText({ ...definitions(), changes }));
		return [{ kind: "diagram", weight, text: () => text(0) }];
}
const TOO_MUCH = md `*No diagram: more changed than one can show legibly.*`;
function noteOf(text) {
		return { kind: "details", count: 0, short: text, item: () => NOTHING, around: () => [NOTHING, NOTHING] };
}
function diagramText({ before, after, changes }) {
		if (before === null && after === null)
				return NOTHING;
		const diagram = renderDiagram(before, after, changes);
		if (diagram === null)
				return TOO_MUCH;
		const note = diagram.shown === "changed only"
				? md `*Changed widgets only; with their neighbours there are too many to draw.*\n\n`
				: NOTHING;
		return md `${note}${fencedDiagram(diagram)}\n\n${LEGEND}`;
}
function detailsOf(changes) {
		const told = changes.filter(differences .wv);
		if (told.length === 0)
				return [];
		const item = once((index) => {
				const change = told[index];
				return change === undefined ? NOTHING : diffLines((0,differences .Pq)(change));
		});
		return [
				{
						kind: "details",
						count: told.length,
						short: NOTHING,
						item,
						around: (left, items) => {
								const [open, close] = fold(titleOf(told.length, left));
								const [fence, end] = diffFence(items);
								return [joined([open, fence], ""), joined([end, close], "")];
						},
				},
		];
}
function titleOf(count, left) {
		if (count === 1)
				return "Exact difference";
		return `Exact differences (${left === 0 ? "" : `${(0,wording .zD)(count - left)} of `}${(0,wording .zD)(count)})`;
}
;
const SEVERITY = { error: md `\u274c **Error**`, warning: md `\u26a0\ufe0f **Warning**` };
function worstFirst(findings) {
		const errors = findings.filter((finding) => finding.severity === "error");
		return [...errors, ...findings.filter((finding) => finding.severity === "warning")];
}
function findingLine(finding, commit) {
		const at = finding.widget === null ? NOTHING : md ` at ${inlineCode((0,visible .$Q)(finding.widget, 100))}`;
		const rule = markdown_link(inlineCode((0,visible .$Q)(finding.rule, 60)), (0,links .lN)(commit, finding));
		return md `- ${SEVERITY[finding.severity]}${at}: ${(0,visible .$Q)(finding.message, 800)} ${finding_line_placeOf(finding, commit)}(${rule})`;
}
function finding_line_placeOf(finding, commit) {
		if (finding.file === null)
				return NOTHING;
		const line = finding.line === null ? "" : `:${finding.line}`;
		return md `${markdown_link(inlineCode(`${(0,visible .$Q)(finding.file, 200)}${line}`), (0,links .bM)(commit, finding))} `;
}
;
function weightOf(flow) {
		const failed = flow.action === "blocked" || flow.outcome === "failed" || flow.outcome === "rolled-back";
		const fresh = flow.findings.filter(wording .i7);
		const errors = fresh.some(({ severity }) => severity === "error");
		return ((failed ? 16 : 0) +
				(errors ? 8 : 0) +
				(flow.drift === null ? 0 : 4) +
				(fresh.length > 0 ? 2 : 0) +
				(flow.changes.length > 0 ? 1 : 0));
}
;
const known = new WeakMap();
function sectionsOf(report) {
		const sections = known.get(report) ?? [
				...runSection(report),
				...report.flows.flatMap((flow) => sectionOf(report, flow)),
		];
		known.set(report, sections);
		return sections;
}
const knownParts = new WeakMap();
function partsOf(flow) {
		const { plan } = flow;
		const changes = (0,wording .fs)(plan);
		const parts = knownParts.get(flow) ?? {
				first: [...sentencesOf(changes), ...driftOf(plan), ...diagramOf(changes, () => flow)],
				last: detailsOf(changes),
		};
		knownParts.set(flow, parts);
		return parts;
}
function sectionOf(report, flow) {
		const { plan } = flow;
		const changes = (0,wording .fs)(plan);
		const fresh = plan.findings.filter((finding) => finding.origin === "new");
		const existing = plan.findings.filter((finding) => finding.origin === "existing");
		if (changes.length === 0 && plan.findings.length === 0 && plan.drift === null)
				return [];
		const { first, last } = partsOf(flow);
		const parts = [...first, ...findingsOf(fresh, report), ...existingOf(existing, report), ...last];
		return [{ heading: headingOf(report, flow), parts, weight: weightOf(plan) }];
}
function runSection(report) {
		const { findings } = report.plan;
		if (findings.length === 0)
				return [];
		const fresh = findings.filter((finding) => finding.origin === "new");
		const existing = findings.filter((finding) => finding.origin === "existing");
		const belong = (all) => `that belong${all.length === 1 ? "s" : ""} to no single flow`;
		const title = md `**${(0,wording .dQ)(fresh)} ${belong(fresh)}**`;
		const parts = [
				...(fresh.length === 0 ? [] : [listingOf(fresh, report, title)]),
				...existingOf(existing, report, `${belong(existing)} and`),
		];
		return [{ heading: NOTHING, parts, weight: Number.POSITIVE_INFINITY }];
}
function headingOf(report, { plan, consoleUrl }) {
		const name = plan.name === plan.key ? NOTHING : md ` (${(0,visible .$Q)(plan.name, 80)})`;
		const console = consoleUrl === null ? NOTHING : md ` \u00b7 ${markdown_link(md `open in Twilio`, consoleUrl)}`;
		return md `### ${inlineCode((0,visible .$Q)(plan.key, 80))}${name}: ${(0,wording ._L)(report, plan)}${console}`;
}
function driftOf({ drift }) {
		if (drift === null)
				return [];
		const author = drift.author === null ? NOTHING : md ` by ${inlineCode((0,visible .$Q)(drift.author, 80))}`;
		const date = drift.date === null ? NOTHING : md ` on ${inlineCode((0,visible .$Q)(drift.date.slice(0, 10), 20))}`;
		const title = md `\u26a0\ufe0f **Drift**: revision ${drift.revision} was published in Twilio${author}${date}, not by Flowgate.`;
		const { changes } = drift;
		return [
				{
						kind: "drift",
						count: changes.length,
						short: changes.length === 0 ? title : md `${title} That made ${(0,wording .hS)(changes.length, "change")}.`,
						item: once((index) => md `- ${(0,visible .$Q)(changes[index]?.text ?? "", 600)}`),
						around: (left) => [md `${title} What that did:\n\n`, andMore(left)],
				},
		];
}
function findingsOf(findings, report) {
		return findings.length === 0 ? [] : [listingOf(findings, report, md `**${(0,wording .dQ)(findings)}**`)];
}
function listingOf(findings, report, title) {
		return {
				kind: "findings",
				count: findings.length,
				short: title,
				item: lineOf(findings, report),
				around: (left) => [md `${title}\n\n`, andMore(left)],
		};
}
function existingOf(findings, report, which = "that") {
		if (findings.length === 0)
				return [];
		const summary = `${(0,wording .dQ)(findings)} ${which} ${findings.length === 1 ? "was" : "were"} there before this change`;
		const [open, close] = fold(summary);
		return [
				{
						kind: "existing",
						count: findings.length,
						short: md `${summary}.`,
						item: lineOf(findings, report),
						around: (left) => [open, joined([andMore(left), close], "")],
				},
		];
}
function lineOf(findings, report) {
		const sorted = worstFirst(findings);
		return once((index) => {
				const finding = sorted[index];
				return finding === undefined ? NOTHING : findingLine(finding, report.commit);
		});
}
var report_columns = __nccwpck_require__(9708);
;
function tableOf(report, room, measure) {
		const flows = report.flows.map((flow) => flow.plan);
		if (flows.length === 0)
				return { text: NOTHING, cut: null };
		const columns = (0,report_columns .P)(flows);
		const rows = flows.map((flow) => fullRow(report, flow, columns));
		const full = joined([...fullHead(columns), ...rows], "\n");
		return measure(full.toString()) <= room ? { text: full, cut: null } : shortTableOf(report, room, measure);
}
function shortTableOf(report, room, measure) {
		const flows = report.flows.map((flow) => flow.plan);
		const short = joined([...SHORT_HEAD, ...flows.map((flow) => shortRow(report, flow))], "\n");
		if (measure(short.toString()) <= room)
				return { text: short, cut: "columns of the table" };
		return partialTable(report, flows, room, measure);
}
function fullHead(columns) {
		const rules = [...columns.keys()].map((column) => (column === "changes" ? "--:" : "---"));
		return [
				row([md `Flow`, md `What happens`, ...columns.values()]),
				Markdown.trusted(`| ${["---", "---", ...rules].join(" | ")} |`),
		];
}
const SHORT_HEAD = [
		row([md `Flow`, md `What happens`, md `Changes`, md `Findings`]),
		Markdown.trusted("| --- | --- | --: | --- |"),
];
function fullRow(report, flow, columns) {
		const name = flow.name === flow.key ? NOTHING : md ` ${(0,visible .$Q)(flow.name, 80)}`;
		const url = (0,wording .ST)(flow) ? null : (0,links .iw)(report.commit, flow.file, null);
		const key = markdown_link(inlineCode((0,visible .$Q)(flow.key, 80)), url);
		const cells = [...columns.keys()].map((column) => CELLS[column](flow));
		return row([md `${key}${name}`, (0,wording ._L)(report, flow), ...cells]);
}
const CELLS = {
		changes: (flow) => (0,wording .fs)(flow).length || "none",
		findings: (flow) => (0,wording .oJ)(flow.findings) || "none",
		live: wording .QA,
		beside,
};
function shortRow(report, flow) {
		const attention = flow.drift === null ? "" : ", drift";
		const fate = `${(0,wording ._L)(report, flow)}${attention}`;
		return row([(0,visible .$Q)(flow.key, 40), fate, (0,wording .fs)(flow).length || "", (0,wording .oJ)(flow.findings)]);
}
function beside({ drift, draft }) {
		const parts = [
				...(drift === null ? [] : [md `\u26a0\ufe0f drift: revision ${drift.revision} is not from here`]),
				...(draft === null ? [] : [md `draft: revision ${draft.revision}`]),
		];
		return parts.length === 0 ? md `none` : joined(parts, "<br>");
}
function partialTable(report, flows, room, measure) {
		const order = [...flows].sort((a, b) => weightOf(b) - weightOf(a));
		const rows = [...SHORT_HEAD];
		let left = room - 600 - SHORT_HEAD.reduce((sum, line) => sum + measure(line.toString()) + 1, 0);
		let shown = 0;
		for (const flow of order) {
				const next = shortRow(report, flow);
				left -= measure(next.toString()) + 1;
				if (left < 0)
						break;
				rows.push(next);
				shown += 1;
		}
		const rest = order.slice(shown);
		const fates = new Map();
		for (const flow of rest)
				fates.set(flow.action, (fates.get(flow.action) ?? 0) + 1);
		const said = [...fates].map(([action, count]) => `${count} ${action}`).join(", ");
		const findings = (0,wording .dQ)(rest.flatMap((flow) => flow.findings)) || "no findings";
		const line = md `\u2026 and ${(0,wording .hS)(rest.length, "more flow")}: ${said}; ${findings}.`;
		return { text: joined([...rows, NOTHING, line], "\n"), cut: `${(0,wording .hS)(rest.length, "row")} of the table` };
}
;
const CUT_NOTE = 900;
const NOTICES = 20;
const NOTICES_SHARE = 1 / 8;
const TABLE_SHARE = 1 / 4;
function page(report, limit, measure, rest) {
		const top = [verdictLine(report), noticesOf(report, limit * NOTICES_SHARE, measure)];
		const fixed = [...top, footer(report, true)].reduce((sum, part) => sum + measure(part.toString()) + 2, CUT_NOTE);
		const { table, body } = laidOut(report, limit - fixed, measure);
		const end = [cutNote(body.left, table.cut, rest), footer(report, table.cut === null)];
		const parts = [...top, table.text, ...body.texts, ...end];
		return `${joined(parts.filter((part) => part.toString() !== ""), "\n\n")}\n`;
}
function laidOut(report, room, measure) {
		const sections = sectionsOf(report);
		const sizeOf = (table) => measure(table.text.toString()) + 2;
		const beside = (table) => ({ table, body: fitted(sections, room - sizeOf(table), measure) });
		const full = tableOf(report, room - 2, measure);
		const whole = beside(full);
		const small = sizeOf(full) <= room * TABLE_SHARE;
		if (whole.body.left.size === 0 || full.cut !== null || small)
				return whole;
		return beside(shortTableOf(report, room - 2, measure));
}
const SIGNS = { pass: md `\u2705 Pass`, fail: md `\u274c Fail` };
function verdictLine(report) {
		return md `## ${SIGNS[report.plan.verdict]}: ${(0,visible .$Q)((0,headline .P)(report), 600)}`;
}
function noticesOf({ notices }, limit, measure) {
		if (notices.length === 0)
				return NOTHING;
		const room = new Room(limit, measure);
		const lines = [];
		for (const notice of notices.slice(0, NOTICES)) {
				const line = md `> ${(0,visible .$Q)(notice, 500)}`;
				if (room.take(room.blockSize(line)))
						lines.push(line);
		}
		const rest = notices.length - lines.length;
		return joined(rest > 0 ? [...lines, md `> \u2026 and ${(0,wording .hS)(rest, "more notice")}`] : lines, "\n>\n");
}
;
const COMMENT_LIMIT = 60_000;
function commentMarker(key) {
		return `<!-- flowgate ${JSON.stringify({ v: 1, key }).replaceAll(">", "\\u003e")} -->`;
}
function renderComment(report, key) {
		const marker = `${commentMarker(key)}\n`;
		return marker + page(report, COMMENT_LIMIT - marker.length, (text) => text.length, besideComment(report));
}
var turns = __nccwpck_require__(7760);
var github_problem = __nccwpck_require__(7865);
;
const ACTIONS_BOT = "github-actions[bot]";
async function tokenAuthor(github) {
		return ((await attempt(async () => (0,flow_json .sk)((0,flow_json .Dc)(await github.ask("{ viewer { login } }"), "viewer"), "login"))) ??
				(await attempt(async () => (0,flow_json .sk)((await github.get("/user")).data, "login"))) ??
				ACTIONS_BOT);
}
function isBy(author, comment) {
		const user = (0,flow_json .Dc)(comment, "user");
		const login = (0,flow_json .sk)(user, "login");
		if (login === undefined)
				return false;
		return login === author || ((0,flow_json .sk)(user, "type") === "Bot" && login === `${author}[bot]`);
}
async function attempt(ask) {
		try {
				return await ask();
		}
		catch (error) {
				if (error instanceof github_problem .y_)
						return undefined;
				throw error;
		}
}
var text_fault = __nccwpck_require__(667);
;
function signed(markdown, writer) {
		const end = markdown.indexOf("\n");
		const [marker, text] = end < 0 ? [markdown, ""] : [markdown.slice(0, end), markdown.slice(end + 1)];
		return `${marker}\n<!-- flowgate-run ${JSON.stringify(writer)} -->\n${text}`;
}
function readComment(marker, body) {
		const [first, ...lines] = body.split(/\r\n|\r|\n/);
		if (first !== marker)
				return null;
		const writer = writerOf(lines[0] ?? "");
		if (writer !== null)
				lines.shift();
		return { writer, text: lines.join("\n").trimEnd() };
}
function isNewer(other, own) {
		return other.run === own.run ? other.attempt > own.attempt : other.run > own.run;
}
function writerOf(line) {
		const json = /^<!-- flowgate-run (\{.*\}) -->$/.exec(line)?.[1];
		const value = json === undefined ? undefined : (0,text_fault .Yz)(json);
		const [run, attempt, sha] = [(0,flow_json .Dc)(value, "run"), (0,flow_json .Dc)(value, "attempt"), (0,flow_json .Dc)(value, "sha")];
		if (typeof run !== "number" || typeof attempt !== "number" || typeof sha !== "string")
				return null;
		return { run, attempt, sha };
}
;
const FRESH_MS = 200;
class SecondLook {
		#github;
		#pull;
		#now;
		#begun = null;
		constructor(github, pull, now = () => performance.now()) {
				this.#github = github;
				this.#pull = pull;
				this.#now = now;
		}
		begin() {
				const sight = this.#ask();
				const begun = { sight, answered: null };
				this.#begun = begun;
				sight.then(() => {
						begun.answered = this.#now();
				}, () => {
						if (this.#begun === begun)
								this.#begun = null;
				});
				return sight;
		}
		sight() {
				const { sight, answered } = this.#begun ?? { sight: null, answered: null };
				const old = answered !== null && this.#now() - answered > FRESH_MS;
				return sight === null || old ? this.begin() : sight;
		}
		async #ask() {
				const [pull, comments] = await Promise.all([
						this.#github.get(`pulls/${this.#pull}`),
						allComments(this.#github, this.#pull),
				]);
				return { head: (0,flow_json .sk)((0,flow_json .Dc)(pull.data, "head"), "sha"), comments };
		}
}
function allComments(github, pull) {
		return github.list(`issues/${pull}/comments`);
}
;
async function prepareComment(github, event, key) {
		const pull = event.pullRequest;
		if (pull === null)
				return null;
		const writer = { run: event.run.id, attempt: event.run.attempt, sha: event.sha };
		const marker = commentMarker(key);
		const about = { pull, marker, writer, look: new SecondLook(github, pull.number) };
		try {
				const [author, comments] = await Promise.all([tokenAuthor(github), allComments(github, pull.number)]);
				return { ...about, author, own: ownOf(comments, author, marker), trouble: null };
		}
		catch (error) {
				if (!(error instanceof github_problem .y_))
						throw error;
				return {
						...about,
						author: "",
						own: [],
						trouble: sentence("The pull request's comments could not be read.", error),
				};
		}
}
async function writeComment(github, before, wish) {
		if (before === null || wish.when === "off")
				return outcome({});
		if (before.trouble !== null)
				return outcome({ warning: before.trouble });
		if (wish.when === "changes" && !wish.changed && before.own.length === 0)
				return outcome({});
		try {
				return await settle(github, before, wish);
		}
		catch (error) {
				if (!(error instanceof github_problem .y_))
						throw error;
				const url = before.own[0]?.url ?? null;
				if (before.pull.fork && error.status === 403)
						return outcome({ url, warning: FORK });
				return outcome({
						url,
						warning: sentence("The comment on the pull request could not be written.", error),
				});
		}
}
const FORK = "There is no comment on the pull request: that takes the permission `pull-requests: write`, and this one comes from a fork: the token of its runs may only read, whatever the workflow asks for. The summary of this run holds what it would say.";
async function settle(github, before, { render, sending }) {
		const [first, second] = before.own;
		const only = first !== undefined && second === undefined ? first : null;
		const early = only === null ? before.look.sight() : null;
		early?.catch(() => { });
		if (early !== null)
				await (0,turns .t)();
		const markdown = render();
		const text = readComment(before.marker, markdown)?.text ?? markdown;
		const same = (comment) => timeless(comment.text, comment.writer) === timeless(text, before.writer);
		if (only !== null && same(only))
				return outcome({ url: only.url });
		const { head, comments } = await (early ?? before.look.sight());
		const now = { ...before, own: ownOf(comments, before.author, before.marker) };
		const [oldest, ...others] = now.own;
		const url = oldest?.url ?? null;
		if (head !== before.pull.headSha) {
				const where = head === undefined ? "GitHub does not say where it is" : `it is at ${head.slice(0, 7)}`;
				return outcome({
						url,
						notice: `The comment was left alone: the pull request is no longer known to be at this run's commit, ${where} by now.`,
				});
		}
		if (now.own.some(({ writer }) => writer !== null && isNewer(writer, before.writer))) {
				return outcome({ url, notice: "The comment was left alone: a newer run has written it." });
		}
		const body = signed(markdown, before.writer);
		const write = oldest === undefined
				? create(github, now, body)
				: same(oldest)
						? outcome({ url })
						: edit(github, oldest, body);
		sending?.();
		const written = await write;
		await Promise.all(others.map(({ id }) => remove(github, id)));
		return written;
}
function timeless(text, writer) {
		return writer === null ? text : text.replaceAll(`/actions/runs/${writer.run}`, "/actions/runs/");
}
async function edit(github, comment, body) {
		await github.send("PATCH", `issues/comments/${comment.id}`, { body });
		return outcome({ written: true, url: comment.url });
}
async function create(github, standing, body) {
		const path = `issues/${standing.pull.number}/comments`;
		try {
				return created((await github.send("POST", path, { body })).data);
		}
		catch (error) {
				if (!(error instanceof github_problem .y_) || (error.status !== null && error.status < 500))
						throw error;
				const [found] = ownOf(await allComments(github, standing.pull.number), standing.author, standing.marker);
				return found
						? outcome({ written: true, url: found.url })
						: created((await github.send("POST", path, { body })).data);
		}
}
function created(data) {
		return outcome({ written: true, url: (0,flow_json .sk)(data, "html_url") ?? null });
}
async function remove(github, id) {
		try {
				await github.send("DELETE", `issues/comments/${id}`);
		}
		catch (error) {
				if (!(error instanceof github_problem .y_) || error.status !== 404)
						throw error;
		}
}
function ownOf(comments, author, marker) {
		const own = comments.flatMap((comment) => {
				const id = (0,flow_json .Dc)(comment, "id");
				if (!(0,flow_json .Gv)(comment) || typeof id !== "number" || !isBy(author, comment))
						return [];
				const parsed = readComment(marker, (0,flow_json .sk)(comment, "body") ?? "");
				return parsed === null ? [] : [{ id, url: (0,flow_json .sk)(comment, "html_url") ?? null, ...parsed }];
		});
		return own.sort((a, b) => a.id - b.id);
}
function sentence(what, error) {
		return [what, error.message, error.hint].filter(Boolean).join(" ");
}
function outcome(part) {
		return { written: false, url: null, notice: null, warning: null, ...part };
}
;
async function lookAgain(place) {
		const standing = await place.standing.catch(() => null);
		if (standing?.trouble === null)
				await standing.look.begin().catch(() => { });
}
function comment_place_placeOf(inputs, event, github, assignment, environment) {
		if (github === null || assignment.job === "none" || !assignment.comment || inputs.comment === "off")
				return null;
		const key = inputs.commentKey ?? environment;
		const standing = prepareComment(github, event, key);
		standing.catch(() => { });
		return { github, standing, key, when: inputs.comment };
}
var problems = __nccwpck_require__(3515);
;
const external_node_timers_namespaceObject = __WEBPACK_EXTERNAL_require("node:timers");
var promises_ = __nccwpck_require__(8500);
var build_error = __nccwpck_require__(5602);
var undici = __nccwpck_require__(7723);
;
function openDispatcher(loopback, options) {
		return loopback || !hasProxy(process.env) ? new undici.Agent(options) : new undici.EnvHttpProxyAgent(options);
}
function isLoopback({ protocol, hostname }) {
		if (protocol !== "http:" && protocol !== "https:")
				return false;
		return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function hasProxy(env) {
		return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => (env[name] ?? "") !== "");
}
;
const LABEL = /^[a-z0-9-]{1,32}$/;
function twilioHosts(region, edge) {
		for (const [input, value] of [
				["twilio-region", region],
				["twilio-edge", edge],
		]) {
				if (value !== null && !LABEL.test(value)) {
						throw new build_error .g(`The input ${input} is ${JSON.stringify(value)}, which is no name of a ${input.slice(7)}.`, {
								hint: "Twilio's are written like us1, ie1 or au1 (regions), and ashburn, dublin or sydney (edges).",
						});
				}
		}
		const place = [edge, region ?? (edge === null ? null : "us1")].filter((part) => part !== null);
		const hostOf = (product) => [product, ...place, "twilio.com"].join(".");
		return {
				base: (product) => `https://${hostOf(product)}`,
				owns: (product, url) => url.protocol === "https:" && (url.host === hostOf(product) || url.host === `${product}.twilio.com`),
				loopback: false,
		};
}
function loopbackHosts(address) {
		const url = URL.canParse(address) ? new URL(address) : null;
		if (url === null ||
				!isLoopback(url) ||
				url.username !== "" ||
				(url.pathname !== "/" && url.pathname !== "")) {
				throw new build_error .g(`FLOWGATE_TWILIO_URL is ${JSON.stringify(address)}, which is no loopback origin.`, {
						hint: "It stands for Twilio in tests and the demo: give http://127.0.0.1:PORT, or remove it.",
				});
		}
		return {
				base: (product) => (product === "studio" ? url.origin : `${url.origin}/${product}`),
				owns: (product, page) => page.host === url.host || (page.protocol === "https:" && page.host === `${product}.twilio.com`),
				loopback: true,
		};
}
;
function readFlow(json) {
		const sid = (0,flow_json .sk)(json, "sid");
		const accountSid = (0,flow_json .sk)(json, "account_sid");
		const revision = (0,flow_json .Dc)(json, "revision");
		const status = (0,flow_json .Dc)(json, "status");
		if (sid === undefined || accountSid === undefined || typeof revision !== "number")
				return null;
		if (status !== "draft" && status !== "published")
				return null;
		const definition = (0,flow_json .Dc)(json, "definition");
		const valid = (0,flow_json .Dc)(json, "valid");
		return {
				sid,
				accountSid,
				revision,
				status,
				friendlyName: (0,flow_json .sk)(json, "friendly_name") ?? "",
				definition: (0,flow_json .Gv)(definition) ? definition : null,
				commitMessage: (0,flow_json .sk)(json, "commit_message") ?? null,
				authorSid: (0,flow_json .sk)(json, "author_sid") ?? null,
				valid: typeof valid === "boolean" ? valid : null,
				errors: readErrors(json),
				date: (0,flow_json .sk)(json, "date_updated") ?? (0,flow_json .sk)(json, "date_created") ?? null,
		};
}
function readErrors(json, list = "errors") {
		return (0,flow_json .DW)(json, list).flatMap((error) => {
				const message = (0,flow_json .sk)(error, "message");
				return message === undefined
						? []
						: [{ message, propertyPath: (0,flow_json .sk)(error, "property_path") ?? "#" }];
		});
}
var flow_form = __nccwpck_require__(9791);
;
class Slots {
		#waiting = [];
		#emptied = [];
		#free;
		constructor(size) {
				this.#free = size;
		}
		async run(task) {
				if (this.#free > 0)
						this.#free -= 1;
				else
						await new Promise((resolve) => this.#waiting.push(resolve));
				try {
						return await task();
				}
				finally {
						this.#release();
				}
		}
		lastBegun() {
				return this.#waiting.length === 0 ? null : new Promise((resolve) => this.#emptied.push(resolve));
		}
		#release() {
				const next = this.#waiting.shift();
				if (next === undefined)
						this.#free += 1;
				else
						next();
				if (this.#waiting.length === 0)
						for (const emptied of this.#emptied.splice(0))
								emptied();
		}
}
var retry = __nccwpck_require__(2443);
;
class TimeLimit {
		#end = new AbortController();
		#run;
		#timer;
		#stop = () => this.#end.abort(this.#run.reason);
		constructor(ms, run) {
				this.#run = run;
				const late = () => this.#end.abort(new Error(`no answer within ${ms / 1000} s`));
				this.#timer = setTimeout(late, ms);
				if (run.aborted)
						this.#stop();
				else
						run.addEventListener("abort", this.#stop, { once: true });
		}
		get signal() {
				return this.#end.signal;
		}
		clear() {
				clearTimeout(this.#timer);
				this.#run.removeEventListener("abort", this.#stop);
		}
}
;
const ANSWER_MS = 10_000;
const ANSWER_BYTES = 16 * 1024 * 1024;
const UNSENT_CODES = new Set([
		"ECONNREFUSED",
		"ENOTFOUND",
		"EAI_AGAIN",
		"EHOSTUNREACH",
		"ENETUNREACH",
		"UND_ERR_CONNECT_TIMEOUT",
]);
class Transport {
		#options;
		#slots;
		#dispatcher;
		constructor(options) {
				this.#options = options;
				this.#slots = new Slots(options.concurrency);
				this.#dispatcher = openDispatcher(options.loopback, {
						connections: options.concurrency,
						keepAliveTimeout: 30_000,
						headersTimeout: ANSWER_MS,
						bodyTimeout: ANSWER_MS,
						maxResponseSize: ANSWER_BYTES,
				});
		}
		async send(twilioRequest) {
				const { pause, random, now } = this.#options;
				let waited = 0;
				for (let tried = 1;; tried += 1) {
						const outcome = await this.#slots.run(() => this.#begun(twilioRequest));
						if (this.#options.deadline.aborted)
								return outcome;
						const next = (0,retry .On)(outcome, tried, waited, { repeatable: twilioRequest.repeatable, random, now });
						if (next.do !== "wait")
								return outcome;
						waited += next.ms;
						await pause(next.ms);
				}
		}
		lastSent() {
				return this.#slots.lastBegun();
		}
		async close() {
				await this.#dispatcher.destroy();
		}
		async #begun(twilioRequest) {
				const { mayBegin } = twilioRequest;
				if (mayBegin !== undefined)
						await (0,promises_.setImmediate)();
				return mayBegin?.() === false ? { kind: "unbegun" } : await this.#once(twilioRequest);
		}
		async #once({ method, url, form }) {
				const answerMs = this.#options.answerMs ?? ANSWER_MS;
				const limit = new TimeLimit(answerMs, this.#options.deadline);
				try {
						const { origin, pathname, search } = new URL(url);
						const answer = await this.#dispatcher.request({
								origin,
								path: pathname + search,
								method,
								signal: limit.signal,
								headers: {
										authorization: this.#options.credentials.authorization(),
										accept: "application/json",
										"user-agent": this.#options.userAgent,
										...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
								},
								...(form === undefined ? {} : { body: (0,flow_form .F8)(form) }),
						});
						const retryAfter = answer.headers["retry-after"];
						return {
								kind: "answer",
								status: answer.statusCode,
								retryAfter: typeof retryAfter === "string" ? retryAfter : null,
								json: readAnswer(answer.statusCode, await answer.body.text()),
						};
				}
				catch (error) {
						const cause = limit.signal.aborted ? limit.signal.reason : error;
						return { kind: UNSENT_CODES.has(codeOf(error)) ? "unsent" : "lost", cause };
				}
				finally {
						limit.clear();
				}
		}
}
function readAnswer(status, body) {
		const json = (0,text_fault .Yz)(body);
		if (json === undefined && status < 300 && status !== 204)
				throw new Error("an answer that is no JSON");
		return json;
}
function codeOf(error) {
		return String(error.code ?? "");
}
;
const BY_STATUS = new Map([
		[
				401,
				{
						what: "refused the credentials",
						hint: "Check api-key and api-secret (or account-sid and auth-token). A subaccount and a region need credentials of their own.",
				},
		],
		[
				403,
				{
						what: "knows the credentials but does not allow this",
						hint: "Give the API key the right to read and write Studio flows. Restricted keys cover Studio in the US region only.",
				},
		],
		[
				404,
				{
						what: "knows no such thing",
						hint: "Check the flow's SID and that it lives in the account of these credentials.",
				},
		],
		[413, { what: "found the request too large", hint: "Split the flow: a request holds at most 1 MB." }],
		[
				429,
				{ what: "has too many requests", hint: "Lower the input concurrency, or run again in some minutes." },
		],
]);
function twilioProblem(doing, outcome) {
		if (outcome.kind === "unbegun")
				return new build_error .g(`Nothing was sent for ${doing}.`);
		if (outcome.kind === "unsent") {
				return new build_error .g(`Twilio could not be reached while ${doing}: ${causeOf(outcome.cause)}.`, {
						hint: "Check the network, the proxy (HTTPS_PROXY, NO_PROXY), twilio-region and twilio-edge.",
						cause: outcome.cause,
				});
		}
		if (outcome.kind === "lost") {
				return new build_error .g(`Twilio did not answer while ${doing}: ${causeOf(outcome.cause)}.`, {
						hint: `An answer is waited for ${ANSWER_MS / 1000} s. See https://status.twilio.com, and run again.`,
						cause: outcome.cause,
				});
		}
		const known = BY_STATUS.get(outcome.status);
		const code = (0,flow_json .Dc)(outcome.json, "code");
		const message = (0,flow_json .sk)(outcome.json, "message");
		const said = [`HTTP ${outcome.status}`, code === undefined ? null : `code ${code}`, message ?? null];
		const what = known?.what ?? (outcome.status >= 500 ? "is in trouble" : "did not do what was asked");
		return new build_error .g(`Twilio ${what} while ${doing} (${said.filter((part) => part !== null).join(", ")}).`, {
				hint: known?.hint ?? "See https://status.twilio.com, and run again.",
		});
}
function causeOf(cause) {
		const code = cause.code;
		return typeof code === "string" && !cause.message.includes(code)
				? `${cause.message} (${code})`
				: cause.message;
}
;
const OF_THE_DEFINITION = new Set([81022, 81024, 81025, 81026]);
const PAGE_SIZE = 1000;
class Studio {
		#transport;
		#hosts;
		#expected;
		#account = null;
		#wrote = false;
		constructor(transport, hosts, expectedAccount) {
				this.#transport = transport;
				this.#hosts = hosts;
				this.#expected = expectedAccount;
		}
		get account() {
				return this.#account;
		}
		lastSent() {
				return this.#transport.lastSent();
		}
		inAnyAccount() {
				return new Studio(this.#transport, this.#hosts, null);
		}
		async listFlows() {
				const flows = [];
				const doing = "listing the account's flows";
				for await (const page of this.#pages(doing, "/v2/Flows", "flows"))
						flows.push(...page);
				return flows;
		}
		live(sid) {
				return this.#revision(sid, "LatestPublished");
		}
		latest(sid) {
				return this.#revision(sid, "LatestRevision");
		}
		revision(sid, revision) {
				return this.#revision(sid, String(revision));
		}
		async *revisions(sid) {
				const doing = `listing the revisions of the flow ${sid}`;
				for await (const page of this.#pages(doing, `/v2/Flows/${sid}/Revisions`, "revisions"))
						yield* page.toSorted((a, b) => b.revision - a.revision);
		}
		async *#pages(doing, list, key) {
				let path = `${list}?PageSize=${PAGE_SIZE}`;
				const read = new Set();
				while (path !== null) {
						read.add(path);
						const { rows, next } = await this.#page(doing, path, key);
						yield rows.map((row) => this.#proven(row));
						path = next === null ? null : this.#pagePath(next);
						if (path !== null && read.has(path))
								throw endless(doing, path);
				}
		}
		async validate(form) {
				const doing = `validating the flow ${JSON.stringify(form.FriendlyName)}`;
				const outcome = await this.#send({ method: "POST", path: "/v2/Flows/Validate", form, repeatable: true });
				const refusal = refusalOf(outcome);
				if (refusal !== null)
						return refusal;
				if (outcome.kind !== "answer" || outcome.status !== 200)
						throw twilioProblem(doing, outcome);
				const valid = (0,flow_json .Dc)(outcome.json, "valid");
				if (typeof valid !== "boolean")
						throw twilioProblem(doing, outcome);
				return {
						valid,
						errors: readErrors(outcome.json),
						warnings: readErrors(outcome.json, "warnings"),
				};
		}
		create(form, mayBegin) {
				const doing = `creating the flow ${JSON.stringify(form.FriendlyName)}`;
				return this.#write(doing, "/v2/Flows", form, mayBegin);
		}
		update(sid, form, mayBegin) {
				const doing = `publishing the flow ${JSON.stringify(form.FriendlyName)} (${sid})`;
				return this.#write(doing, `/v2/Flows/${sid}`, form, mayBegin);
		}
		async remove(sid) {
				const outcome = await this.#send({ method: "DELETE", path: `/v2/Flows/${sid}`, repeatable: true });
				if (outcome.kind !== "answer" || (outcome.status !== 204 && outcome.status !== 404)) {
						throw twilioProblem(`deleting the flow ${sid}`, outcome);
				}
		}
		async #revision(sid, revision) {
				const doing = `reading revision ${revision} of the flow ${sid}`;
				const outcome = await this.#send({
						method: "GET",
						path: `/v2/Flows/${sid}/Revisions/${revision}`,
						repeatable: true,
				});
				if (outcome.kind === "answer" && outcome.status === 404)
						return null;
				const flow = outcome.kind === "answer" && outcome.status === 200 ? readFlow(outcome.json) : null;
				if (flow === null)
						throw twilioProblem(doing, outcome);
				return this.#proven(flow);
		}
		async #write(doing, path, form, mayBegin) {
				const begins = mayBegin === undefined ? {} : { mayBegin };
				this.#wrote = true;
				const outcome = await this.#send({ method: "POST", path, form, repeatable: false, ...begins });
				if (outcome.kind === "unbegun")
						return outcome;
				const flow = outcome.kind === "answer" && outcome.status < 300 ? readFlow(outcome.json) : null;
				if (flow !== null) {
						this.#account = flow.accountSid;
						return { kind: "written", flow };
				}
				const problem = twilioProblem(doing, outcome);
				const settled = outcome.kind === "unsent" ||
						(outcome.kind === "answer" && outcome.status >= 300 && outcome.status < 500);
				const errors = refusalOf(outcome)?.errors ?? saidInvalid(outcome);
				if (!settled && errors === null) {
						const header = outcome.kind === "answer" ? outcome.retryAfter : null;
						return { kind: "doubt", problem, waitMs: (0,retry .Vs)(header, Date.now()) ?? 0 };
				}
				return { kind: "refused", problem, errors: errors ?? [] };
		}
		async #page(doing, path, key) {
				const outcome = await this.#send({ method: "GET", path, repeatable: true });
				const json = outcome.kind === "answer" && outcome.status === 200 ? outcome.json : undefined;
				const items = (0,flow_json .Dc)(json, key);
				const rows = Array.isArray(items) ? items.map(readFlow) : [null];
				if (!rows.every((row) => row !== null))
						throw twilioProblem(doing, outcome);
				return { rows, next: (0,flow_json .sk)((0,flow_json .Dc)(json, "meta"), "next_page_url") ?? null };
		}
		#send(request) {
				const { path, ...rest } = request;
				return this.#transport.send({ ...rest, url: `${this.#hosts.base("studio")}${path}` });
		}
		#proven(flow) {
				this.#account = flow.accountSid;
				if (this.#expected !== null && flow.accountSid !== this.#expected) {
						throw new build_error .g(`These credentials belong to the account ${flow.accountSid}, but ${this.#expected} is expected.${this.#wrote ? "" : " Nothing was written."}`, {
								hint: "Give the credentials of the expected account, or correct account-sid or the environment's account.",
						});
				}
				return flow;
		}
		#pagePath(next) {
				const url = URL.canParse(next) ? new URL(next) : null;
				if (url === null || !this.#hosts.owns("studio", url) || !url.pathname.startsWith("/v2/Flows")) {
						throw new build_error .g(`Twilio's list of flows goes on at ${JSON.stringify(next)}, which is not Studio's host.`, {
								hint: "Nothing was sent there. Check the network between the runner and Twilio.",
						});
				}
				return `${url.pathname}${url.search}`;
		}
}
function endless(doing, path) {
		return new build_error .g(`Twilio's answer while ${doing} names as the next page one that was read already: ${JSON.stringify(path)}.`, {
				hint: "The list would have no end, so it was not read on. Run the job again; if it stays, give Twilio's support this address.",
		});
}
function refusalOf(outcome) {
		if (outcome.kind !== "answer" || outcome.status !== 400)
				return null;
		if (!OF_THE_DEFINITION.has((0,flow_json .Dc)(outcome.json, "code")))
				return null;
		const details = (0,flow_json .Dc)(outcome.json, "details");
		const errors = readErrors(details);
		const message = (0,flow_json .sk)(outcome.json, "message") ?? "The definition is invalid.";
		return {
				valid: false,
				errors: errors.length > 0 ? errors : [{ message, propertyPath: "#" }],
				warnings: readErrors(details, "warnings"),
		};
}
function saidInvalid(outcome) {
		return outcome.kind === "answer" && (0,flow_json .Dc)(outcome.json, "valid") === false
				? readErrors(outcome.json)
				: null;
}
;
const RUN_MS = 20 * 60_000;
const SETTLING_MS = 5_000;
function deadlineOf(cancelled) {
		const late = new AbortController();
		const after = (ms, why) => (0,external_node_timers_namespaceObject.setTimeout)(() => late.abort(new Error(why)), ms).unref();
		after(RUN_MS, `the run has taken more than ${RUN_MS / 60_000} minutes`);
		const stop = () => after(SETTLING_MS, "the run was cancelled");
		if (cancelled.aborted)
				stop();
		else
				cancelled.addEventListener("abort", stop, { once: true });
		return late.signal;
}
function pauseUntil(deadline) {
		return (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: deadline }).catch(() => { });
}
function hostsOf({ region, edge }, env) {
		const hosts = twilioHosts(region, edge);
		const address = env.FLOWGATE_TWILIO_URL ?? "";
		return address === "" ? hosts : loopbackHosts(address);
}
function connectStudio(inputs, expectedAccount, hosts, deadline) {
		if (inputs.credentials === null)
				return null;
		const transport = new Transport({
				credentials: inputs.credentials,
				concurrency: inputs.concurrency,
				loopback: hosts.loopback,
				deadline,
				userAgent: "flowgate",
				pause: pauseUntil(deadline),
				random: Math.random,
				now: Date.now,
		});
		return { studio: new Studio(transport, hosts, expectedAccount), close: () => transport.close() };
}
function expectedAccount(inputs, target) {
		const { accountSid } = inputs;
		if (accountSid !== null && target.account !== null && accountSid !== target.account) {
				throw new build_error .g(`The input account-sid is ${accountSid}, but the configuration says that ${target.name} is ${target.account}.`, {
						hint: "They have to agree: correct one of them, or leave the input out.",
				});
		}
		return accountSid ?? target.account;
}
var external_node_path_ = __nccwpck_require__(6760);
var config_globs = __nccwpck_require__(2376);
var sources = __nccwpck_require__(9218);
var flow_pointer = __nccwpck_require__(3036);
;
function redactedReport(report, redact) {
		return reportRedactor(redact)(report);
}
function reportRedactor(redact) {
		const known = new WeakMap();
		const flowOnce = (flow) => {
				const redacted = known.get(flow) ?? redactedFlow(flow, redact);
				known.set(flow, redacted);
				return redacted;
		};
		return (report) => {
				const flows = report.flows.map(flowOnce);
				return {
						...report,
						flows,
						notices: report.notices.map(redact),
						plan: {
								...report.plan,
								flows: flows.map(({ plan }) => plan),
								findings: report.plan.findings.map((finding) => redactedFinding(finding, redact)),
						},
				};
		};
}
function redactedFlow(flow, redact) {
		const before = onDemand(flow.before, redact);
		const after = onDemand(flow.after, redact);
		return {
				plan: redactedPlan(flow.plan, redact),
				get before() {
						return before();
				},
				get after() {
						return after();
				},
				consoleUrl: flow.consoleUrl,
		};
}
function onDemand(definition, redact) {
		let redacted = null;
		return () => {
				if (definition !== null)
						redacted ??= redactedObject(definition, redact);
				return redacted;
		};
}
function redactedPlan(plan, redact) {
		const changes = (list) => list.map((change) => redactedChange(change, redact));
		return {
				...plan,
				name: redact(plan.name),
				changes: changes(plan.changes),
				findings: plan.findings.map((finding) => redactedFinding(finding, redact)),
				drift: plan.drift === null ? null : { ...plan.drift, changes: changes(plan.drift.changes) },
		};
}
function redactedChange(change, redact) {
		const { before, after } = change;
		return {
				...change,
				widget: orNull(change.widget, redact),
				property: orNull(change.property, redact),
				event: orNull(change.event, redact),
				text: redact(change.text),
				...(before === undefined ? {} : { before: redactedJson(before, redact) }),
				...(after === undefined ? {} : { after: redactedJson(after, redact) }),
		};
}
function redactedFinding(finding, redact) {
		const { widget, pointer, message } = finding;
		return {
				...finding,
				widget: orNull(widget, redact),
				pointer: pointer === null ? null : redactedPointer(pointer, redact),
				message: redact(message),
		};
}
function redactedPointer(pointer, redact) {
		return (0,flow_pointer .rq)((0,flow_pointer .OD)(pointer).map((segment) => FORMAT.has(segment) || PLACE.test(segment) ? segment : redact(segment)));
}
const PLACE = /^\d{1,7}$/;
function orNull(text, redact) {
		return text === null ? null : redact(text);
}
const FORMAT = new Set([
		"states",
		"initial_state",
		"name",
		"type",
		"properties",
		"transitions",
		"event",
		"next",
		"conditions",
]);
function redactedJson(value, redact) {
		if (typeof value === "string")
				return redact(value);
		if ((0,flow_json .Gv)(value))
				return redactedObject(value, redact);
		if (!Array.isArray(value))
				return value;
		const items = value.map((item) => redactedJson(item, redact));
		return items.every((item, index) => item === value[index]) ? value : items;
}
function redactedObject(object, redact) {
		const isWidget = Object.hasOwn(object, "transitions");
		const entries = Object.entries(object).map(([key, item]) => {
				if (isWidget && key === "type")
						return [key, item];
				return [FORMAT.has(key) ? key : redact(key), redactedJson(item, redact)];
		});
		if (entries.every(([key, item]) => Object.hasOwn(object, key) && object[key] === item))
				return object;
		const out = {};
		for (const [key, item] of entries)
				(0,flow_json .Nk)(out, key, item);
		return out;
}
;
function located(inputs, workspace) {
		const { config } = inputs;
		if (config === null || !(0,external_node_path_.isAbsolute)(config))
				return inputs;
		return { ...inputs, config: workspace.named(config) };
}
async function checkPaths({ config, report, sarif }, workspace) {
		if (config !== null)
				workspace.refuseOutside(config, "input config");
		if (report !== null)
				await workspace.writable(report, "input report");
		if (sarif !== null)
				await workspace.writable(sarif, "input sarif");
		if (report === null || sarif === null)
				return;
		if (workspace.fromRoot(report) !== workspace.fromRoot(sarif))
				return;
		throw new build_error .g(`The inputs report and sarif both name ${JSON.stringify(report)}.`, {
				hint: "Give each a file of its own.",
		});
}
async function refuseOverwriting(inputs, workspace, configuration) {
		for (const input of ["report", "sarif"]) {
				const path = inputs[input];
				if (path === null)
						continue;
				const places = [path, await workspace.writable(path, `input ${input}`)].map((place) => workspace.fromRoot(place));
				const owners = places.map((place) => ownerOf(place, inputs.flows, workspace, configuration));
				const what = owners.find((owner) => owner !== null) ?? null;
				if (what === null)
						continue;
				throw new build_error .g(`The input ${input} names ${JSON.stringify(path)}, which is ${what}.`, {
						hint: "Name another: it would be overwritten.",
				});
		}
}
function ownerOf(place, globs, workspace, configuration) {
		if (place.split("/")[0] === ".git")
				return "git's own";
		if (configuration.path === null) {
				const here = workspace.fromFolder(place);
				return here !== null && (0,config_globs .W)(globs).matches(here) ? "a flow's file" : null;
		}
		if (workspace.fromRoot(configuration.path) === place)
				return "the configuration";
		return configuration.flows.some(({ file }) => workspace.fromRoot(file) === place) ? "a flow's file" : null;
}
async function writeFiles(told, inputs, workspace, redaction) {
		if (inputs.report === null && inputs.sarif === null)
				return;
		const report = redactedReport(told, redaction.apply);
		if (inputs.report !== null) {
				const { renderHtml } = await Promise.all(/* import() */[__nccwpck_require__.e(440), __nccwpck_require__.e(798)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1798));
				await workspace.write(inputs.report, redaction.finished(renderHtml(report)));
		}
		if (inputs.sarif === null)
				return;
		const { sarifOf } = await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(333), __nccwpck_require__.e(258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9258));
		const findings = [
				...report.plan.findings.map((finding) => ({ key: null, finding })),
				...report.plan.flows.flatMap(({ key, findings }) => findings.map((finding) => ({ key, finding }))),
		];
		const fallback = inputs.config ?? sources .PV;
		const place = { root: workspace.fromRoot("."), fallback, source: report.commit?.source ?? null };
		await workspace.write(inputs.sarif, redaction.finished(sarifOf(findings, place)));
}
;
function checkedOut(directory, ceiling = "/") {
		const top = (0,external_node_path_.resolve)(ceiling);
		for (let root = (0,external_node_path_.resolve)(directory);; root = (0,external_node_path_.dirname)(root)) {
				const git = gitDirectory(root);
				if (git !== null)
						return { root, commit: headOf(git) };
				if (root === top || (0,external_node_path_.dirname)(root) === root)
						return null;
		}
}
function checkoutsBelow(directory) {
		return (0,external_node_fs_.readdirSync)(directory)
				.filter((name) => gitDirectory((0,external_node_path_.join)(directory, name)) !== null)
				.toSorted();
}
function gitDirectory(root) {
		const path = (0,external_node_path_.join)(root, ".git");
		if (isDirectory(path))
				return isFile((0,external_node_path_.join)(path, "HEAD")) ? path : null;
		const named = /^gitdir: (.+)$/m.exec(read(path) ?? "")?.[1];
		return named === undefined ? null : (0,external_node_path_.resolve)(root, named.trim());
}
function headOf(git) {
		const common = (0,external_node_path_.resolve)(git, read((0,external_node_path_.join)(git, "commondir"))?.trim() ?? ".");
		let value = read((0,external_node_path_.join)(git, "HEAD"))?.trim() ?? "";
		for (let hops = 0; hops < 5; hops += 1) {
				if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
						return value;
				const ref = /^ref: (refs\/.+)$/.exec(value)?.[1];
				if (ref === undefined || ref.includes(".."))
						return null;
				value = (read((0,external_node_path_.join)(git, ref)) ?? read((0,external_node_path_.join)(common, ref)) ?? packed(common, ref) ?? "").trim();
		}
		return null;
}
function packed(common, ref) {
		for (const line of (read((0,external_node_path_.join)(common, "packed-refs")) ?? "").split("\n")) {
				const [sha, name] = line.trim().split(" ");
				if (sha !== undefined && name === ref)
						return sha;
		}
		return null;
}
function read(path) {
		return isFile(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : null;
}
function isFile(path) {
		return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function isDirectory(path) {
		return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
;
class Context {}
;
class HttpClient { getAgent() {} getAgentDispatcher() {} }
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
		function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
				function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
				function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
				step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
};
function getAuthString(token, options) {
		if (!token && !options.auth) {
				throw new Error('Parameter token or opts.auth is required');
		}
		else if (token && options.auth) {
				throw new Error('Parameters token and opts.auth may not both be specified');
		}
		return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
		const hc = new HttpClient();
		return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
		const hc = new HttpClient();
		return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
		const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
		const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
				return (0,undici .h)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
		});
		return proxyFetch;
}
function getApiBaseUrl() {
		return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
		var _a;
		const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
		if (orchId) {
				const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
				const tag = `actions_orchestration_id/${sanitizedId}`;
				if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
						return baseUserAgent;
				const ua = baseUserAgent ? `${baseUserAgent} ` : '';
				return `${ua}${tag}`;
		}
		return baseUserAgent;
}
;
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) {
		return navigator.userAgent;
	}
	if (typeof process === "object" && process.version !== undefined) {
		return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
	}
	return "<environment undetectable>";
}
;
function register(state, name, method, options) {
	if (typeof method !== "function") {
		throw new Error("method for before hook must be a function");
	}
	if (!options) {
		options = {};
	}
	if (Array.isArray(name)) {
		return name.reverse().reduce((callback, name) => {
			return register.bind(null, state, name, callback, options);
		}, method)();
	}
	return Promise.resolve().then(() => {
		if (!state.registry[name]) {
			return method(options);
		}
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
;
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) {
		state.registry[name] = [];
	}
	if (kind === "before") {
		hook = (method, options) => {
			return Promise.resolve()
				.then(orig.bind(null, options))
				.then(method.bind(null, options));
		};
	}
	if (kind === "after") {
		hook = (method, options) => {
			let result;
			return Promise.resolve()
				.then(method.bind(null, options))
				.then((result_) => {
					result = result_;
					return orig(result, options);
				})
				.then(() => {
					return result;
				});
		};
	}
	if (kind === "error") {
		hook = (method, options) => {
			return Promise.resolve()
				.then(method.bind(null, options))
				.catch((error) => {
					return orig(error, options);
				});
		};
	}
	state.registry[name].push({
		hook: hook,
		orig: orig,
	});
}
;
function removeHook(state, name, method) {
	if (!state.registry[name]) {
		return;
	}
	const index = state.registry[name]
		.map((registered) => {
			return registered.orig;
		})
		.indexOf(method);
	if (index === -1) {
		return;
	}
	state.registry[name].splice(index, 1);
}
;
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(
		null,
		name ? [state, name] : [state]
	);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	["before", "error", "after", "wrap"].forEach((kind) => {
		const args = name ? [state, kind, name] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = {
		registry: {},
	};
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = {
		registry: {},
	};
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
	const before_after_hook = ({ Singular, Collection });
;
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": userAgent
	},
	mediaType: {
		format: ""
	}
};
function lowercaseKeys(object) {
	if (!object) {
		return {};
	}
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else {
			Object.assign(result, { [key]: options[key] });
		}
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) {
		if (obj[key] === void 0) {
			delete obj[key];
		}
	}
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? { method, url } : { url: method }, options);
	} else {
		options = Object.assign({}, route);
	}
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) {
			mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
				(preview) => !mergedOptions.mediaType.previews.includes(preview)
			).concat(mergedOptions.mediaType.previews);
		}
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) {
		return url;
	}
	return url + separator + names.map((name) => {
		if (name === "q") {
			return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		}
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) {
		return [];
	}
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) {
		if (keysToOmit.indexOf(key) === -1) {
			result[key] = object[key];
		}
	}
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) {
			part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		}
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) {
		return encodeUnreserved(key) + "=" + value;
	} else {
		return value;
	}
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") {
				value = value.substring(0, parseInt(modifier, 10));
			}
			result.push(
				encodeValue(operator, value, isKeyOperator(operator) ? key : "")
			);
		} else {
			if (modifier === "*") {
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						result.push(
							encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
						);
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							result.push(encodeValue(operator, value[k], k));
						}
					});
				}
			} else {
				const tmp = [];
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						tmp.push(encodeValue(operator, value2));
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							tmp.push(encodeUnreserved(k));
							tmp.push(encodeValue(operator, value[k].toString()));
						}
					});
				}
				if (isKeyOperator(operator)) {
					result.push(encodeUnreserved(key) + "=" + tmp.join(","));
				} else if (tmp.length !== 0) {
					result.push(tmp.join(","));
				}
			}
		}
	} else {
		if (operator === ";") {
			if (isDefined(value)) {
				result.push(encodeUnreserved(key));
			}
		} else if (value === "" && (operator === "&" || operator === "?")) {
			result.push(encodeUnreserved(key) + "=");
		} else if (value === "") {
			result.push("");
		}
	}
	return result;
}
function parseUrl(template) {
	return {
		expand: expand.bind(null, template)
	};
}
function expand(template, context) {
	var operators = ["+", "#", ".", "/", ";", "?", "&"];
	template = template.replace(
		/\{([^\{\}]+)\}|([^\{\}]+)/g,
		function(_, expression, literal) {
			if (expression) {
				let operator = "";
				const values = [];
				if (operators.indexOf(expression.charAt(0)) !== -1) {
					operator = expression.charAt(0);
					expression = expression.substr(1);
				}
				expression.split(/,/g).forEach(function(variable) {
					var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
					values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
				});
				if (operator && operator !== "+") {
					var separator = ",";
					if (operator === "?") {
						separator = "&";
					} else if (operator !== "#") {
						separator = operator;
					}
					return (values.length !== 0 ? operator : "") + values.join(separator);
				} else {
					return values.join(",");
				}
			} else {
				return encodeReserved(literal);
			}
		}
	);
	if (template === "/") {
		return template;
	} else {
		return template.replace(/\/$/, "");
	}
}
function parse(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) {
		url = options.baseUrl + url;
	}
	const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
	const remainingParameters = omit(parameters, omittedParameters);
	const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
	if (!isBinaryRequest) {
		if (options.mediaType.format) {
			headers.accept = headers.accept.split(/,/).map(
				(format) => format.replace(
					/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
					`application/vnd$1$2.${options.mediaType.format}`
				)
			).join(",");
		}
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) {
				const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
				headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
					const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
					return `application/vnd.github.${preview}-preview${format}`;
				}).join(",");
			}
		}
	}
	if (["GET", "HEAD"].includes(method)) {
		url = addQueryParameters(url, remainingParameters);
	} else {
		if ("data" in remainingParameters) {
			body = remainingParameters.data;
		} else {
			if (Object.keys(remainingParameters).length) {
				body = remainingParameters;
			}
		}
	}
	if (!headers["content-type"] && typeof body !== "undefined") {
		headers["content-type"] = "application/json; charset=utf-8";
	}
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
		body = "";
	}
	return Object.assign(
		{ method, url, headers },
		typeof body !== "undefined" ? { body } : null,
		options.request ? { request: options.request } : null
	);
}
function endpointWithDefaults(defaults, route, options) {
	return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse
	});
}
var endpoint = withDefaults(null, DEFAULTS);
;
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80  ; code <= 0xff; code++) {
		CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
		CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30  ; code <= 0x39  ; code++) {
		CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41  ; code <= 0x5a  ; code++) {
		CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61  ; code <= 0x7a  ; code++) {
		CHAR_MAP[code] |= TOKEN_FLAG;
}
const NullObject = /* @__PURE__ */ (() => {
		const C = function () { };
		C.prototype = Object.create(null);
		return C;
})();
function isTypeValid(type, start = 0, end = type.length) {
		let hasSlash = false;
		for (let index = start; index < end; index++) {
				const code = type.charCodeAt(index);
				if (code === 47  ) {
						if (hasSlash || index === start || index >= end - 1)
								return false;
						hasSlash = true;
				}
				else if (!isTokenCode(code)) {
						return false;
				}
		}
		return hasSlash;
}
function isTokenValid(token, start = 0, end = token.length) {
		if (start >= end)
				return false;
		for (let index = start; index < end; index++) {
				if (!isTokenCode(token.charCodeAt(index)))
						return false;
		}
		return true;
}
function isTokenCode(code) {
		return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
function parameterValue(str) {
		const len = str.length;
		if (len === 0)
				return '""';
		let index = 0;
		while (index < len && isTokenCode(str.charCodeAt(index)))
				index++;
		if (index === len)
				return str;
		let result = '"';
		let start = 0;
		while (index < len) {
				const code = str.charCodeAt(index);
				if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
						throw new TypeError(`Invalid parameter value: ${str}`);
				}
				if (code === 34   || code === 92  ) {
						result += `${str.slice(start, index)}\\`;
						start = index;
				}
				index++;
		}
		return `${result}${str.slice(start)}"`;
}
function format(obj) {
		const { type, parameters } = obj;
		if (!type || !isTypeValid(type)) {
				throw new TypeError(`Invalid type: ${type}`);
		}
		let result = type;
		if (parameters) {
				for (const param of Object.keys(parameters)) {
						if (!isTokenValid(param)) {
								throw new TypeError(`Invalid parameter name: ${param}`);
						}
						result += `; ${param}=${parameterValue(parameters[param])}`;
				}
		}
		return result;
}
function dist_parse(header, options) {
		const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
		const len = header.length;
		let valueStart = options?.start ?? 0;
		while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
				valueStart++;
		}
		let index = valueStart;
		let typeFlags = 0;
		let whitespace = -1;
		let stop = options?.parameters === false ? COMMA_FLAG : 0;
		while (index < len) {
				const code = header.charCodeAt(index);
				const flags = CHAR_MAP[code];
				if ((flags & stopFlags) !== 0) {
						stop |= flags & COMMA_FLAG;
						break;
				}
				if ((flags & OWS) !== 0) {
						if (whitespace === -1)
								whitespace = index;
				}
				else {
						whitespace = -1;
				}
				typeFlags |= (code & NON_ASCII) | flags;
				index++;
		}
		const valueEnd = whitespace === -1 ? index : whitespace;
		const value = header.slice(valueStart, valueEnd);
		const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
		if (index === len || stop !== 0) {
				return { type, index, parameters: new NullObject() };
		}
		return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
		const parameters = new NullObject();
		parameter: while (index < len) {
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
						index++;
				}
				const keyStart = index;
				let keyFlags = 0;
				let keyWhitespace = -1;
				while (index < len) {
						const code = header.charCodeAt(index);
						const flags = CHAR_MAP[code];
						if ((flags & stopFlags) !== 0) {
								if ((flags & COMMA_FLAG) !== 0)
										break parameter;
								continue parameter;
						}
						if (code === EQ) {
								const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
								const value = header.slice(keyStart, keyEnd);
								const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
								index++;
								while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
										index++;
								}
								if (index < len && header.charCodeAt(index) === DQUOTE) {
										const quotedStart = ++index;
										let escaped = false;
										while (index < len) {
												const code = header.charCodeAt(index);
												if (code === DQUOTE) {
														if (parameters[key] === undefined) {
																parameters[key] = escaped
																		? unescapeQuotedPairs(header, quotedStart, index)
																		: header.slice(quotedStart, index);
														}
														index++;
														let stop = 0;
														while (index < len) {
																const code = header.charCodeAt(index);
																const flags = CHAR_MAP[code];
																if ((flags & stopFlags) !== 0) {
																		stop = flags & COMMA_FLAG;
																		break;
																}
																index++;
														}
														if (stop !== 0)
																break parameter;
														continue parameter;
												}
												if (code === BSLASH && index + 1 < len) {
														escaped = true;
														index += 2;
														continue;
												}
												index++;
										}
										continue parameter;
								}
								const valueStart = index;
								let stop = 0;
								let valueWhitespace = -1;
								while (index < len) {
										const code = header.charCodeAt(index);
										const flags = CHAR_MAP[code];
										if ((flags & stopFlags) !== 0) {
												stop = flags & COMMA_FLAG;
												break;
										}
										if ((flags & OWS) !== 0) {
												if (valueWhitespace === -1)
														valueWhitespace = index;
										}
										else {
												valueWhitespace = -1;
										}
										index++;
								}
								if (parameters[key] === undefined) {
										const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
										parameters[key] = header.slice(valueStart, valueEnd);
								}
								if (stop !== 0)
										break parameter;
								continue parameter;
						}
						if ((flags & OWS) !== 0) {
								if (keyWhitespace === -1)
										keyWhitespace = index;
						}
						else {
								keyWhitespace = -1;
						}
						keyFlags |= (code & NON_ASCII) | flags;
						index++;
				}
		}
		return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
		let result = "";
		for (let index = start; index < end; index++) {
				if (str.charCodeAt(index) === BSLASH) {
						result += str.slice(start, index);
						start = ++index;
				}
		}
		return result + str.slice(start, end);
}
;
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) =>
	val === undefined || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) =>
	val !== null &&
	typeof val === "object" &&
	val.constructor &&
	val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") {
		space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	} else if (typeof spaceParam === "string") {
		space = spaceParam.slice(0, 10);
	}
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer)
		? new Set(replacer.map(String))
		: null;
	const prepareVal = (parent, key, val) => {
		const isObject = val !== null && typeof val === "object";
		const hasToJSON = isObject && typeof val.toJSON === "function";
		if (hasToJSON) {
			val = val.toJSON(key);
		}
		const isNoise = typeof val === "string" && noiseValue.test(val);
		if (isNoise) return val + "n";
		const isBigInt = typeof val === "bigint";
		if (isBigInt) {
			const supportsRawJSON = "rawJSON" in JSON;
			if (supportsRawJSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) {
			val = replacer.call(parent, key, val);
		}
		const isPostReplacerObject = val !== null && typeof val === "object";
		if (isPostReplacerObject) {
			const isPrimitiveWrapper =
				val instanceof Number ||
				val instanceof String ||
				val instanceof Boolean;
			if (isPrimitiveWrapper) {
				val = val.valueOf();
			}
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) {
		return undefined;
	}
	const isRootPrimitive =
		rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) {
		return originalStringify(rootProcessed);
	}
	const chunks = [];
	let level = 0;
	const stack = [
		{
			parent: { "": rootProcessed },
			key: "",
			val: rootProcessed,
			isArray: Array.isArray(rootProcessed),
			keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
			index: 0,
			first: true,
		},
	];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject =
						childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) {
							throw new TypeError("Converting circular structure to JSON");
						}
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true,
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else {
				isDone = true;
			}
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				const isFilteredOutByArray = propertyList && !propertyList.has(k);
				if (isFilteredOutByArray) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) {
					chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				} else {
					chunks.push(originalStringify(k) + ":");
				}
				const isComplexObject =
					childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) {
						throw new TypeError("Converting circular structure to JSON");
					}
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true,
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			const isNodeFullyProcessed =
				node.index >= node.keys.length && stack[stack.length - 1] === node;
			if (isNodeFullyProcessed) {
				isDone = true;
			}
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		const supportsRawJSON = "rawJSON" in JSON;
		if (supportsRawJSON) {
			return originalStringify(
				value,
				(key, val) => {
					if (typeof val === "bigint") return JSON.rawJSON(val.toString());
					const hasFunctionReplacer = typeof replacer === "function";
					if (hasFunctionReplacer) return replacer(key, val);
					const isKeyInArrayReplacer =
						Array.isArray(replacer) && replacer.includes(key);
					if (isKeyInArrayReplacer) return val;
					return val;
				},
				space,
			);
		}
		if (!value) return originalStringify(value, replacer, space);
		const convertedToCustomJSON = originalStringify(
			value,
			(key, val) => {
				const isNoise = typeof val === "string" && noiseValue.test(val);
				if (isNoise) return val.toString() + "n";
				if (typeof val === "bigint") return val.toString() + "n";
				const hasFunctionReplacer = typeof replacer === "function";
				if (hasFunctionReplacer) return replacer(key, val);
				const isKeyInArrayReplacer =
					Array.isArray(replacer) && replacer.includes(key);
				if (isKeyInArrayReplacer) return val;
				return val;
			},
			space,
		);
		const processedJSON = convertedToCustomJSON.replace(
			bigIntsStringify,
			"$1$2$3",
		);
		const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
		return denoisedJSON;
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === undefined) return undefined;
			const supportsRawJSON = "rawJSON" in JSON;
			if (supportsRawJSON) return convertedJSON;
			const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
			return processedJSON.replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) {
		return featureCache.get(parseFingerprint);
	}
	try {
		const result = JSON.parse(
			"1",
			(_, __, context) => !!context?.source && context.source === "1",
		);
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	const isCustomFormatBigInt =
		typeof value === "string" && customFormat.test(value);
	if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
	const isNoiseValue = typeof value === "string" && noiseValue.test(value);
	if (isNoiseValue) return value.slice(0, -1);
	const hasUserReviver = typeof userReviver === "function";
	if (!hasUserReviver) return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isNumber = typeof value === "number";
		const isOutOfBounds =
			value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
		const isBigNumber = isNumber && isOutOfBounds;
		const isInt = context && intRegex.test(context.source);
		const isBigInt = isBigNumber && isInt;
		if (isBigInt) return BigInt(context.source);
		const hasCustomReviver = typeof reviver === "function";
		if (!hasCustomReviver) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
	/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{ parent: rootHolder, key: "", visited: false }];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			const isComplexObject = value !== null && typeof value === "object";
			if (isComplexObject) {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) {
					stack.push({ parent: value, key: keys[i], visited: false });
				}
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				const isCustomFormatBigInt = customFormat.test(value);
				if (isCustomFormatBigInt) {
					value = BigInt(value.slice(0, -1));
				} else {
					const isNoise = noiseValue.test(value);
					if (isNoise) value = value.slice(0, -1);
				}
			}
			const hasUserReviver = typeof userReviver === "function";
			if (hasUserReviver) {
				value = userReviver.call(parent, key, value);
			}
			const isDeleted = value === undefined;
			if (isDeleted) {
				delete parent[key];
			} else {
				parent[key] = value;
			}
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(
		stringsOrLargeNumbers,
		(match, digits, fractional, exponential) => {
			const isString = match[0] === '"';
			const isNoise = isString && noiseValueWithQuotes.test(match);
			if (isNoise) return match.substring(0, match.length - 1) + 'n"';
			const hasFractionalOrExponential = fractional || exponential;
			const isLessThanMaxSafeInt =
				digits &&
				(digits.length < MAX_DIGITS ||
					(digits.length === MAX_DIGITS && digits <= MAX_INT));
			const isStandardValue =
				isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
			if (isStandardValue) return match;
			return '"' + match + 'n"';
		},
	);
};
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) =>
			convertMarkedBigIntsReviver(key, value, context, reviver),
		);
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
;
class RequestError extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) {
			this.status = 0;
		}
		if ("response" in options) {
			this.response = options.response;
		}
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) {
			requestCopy.headers = Object.assign({}, options.request.headers, {
				authorization: options.request.headers.authorization.replace(
					/(?<! ) .*$/,
					" [REDACTED]"
				)
			});
		}
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
}
;
var dist_bundle_VERSION = "10.0.16";
var defaults_default = {
	headers: {
		"user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
	}
};
function dist_bundle_isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) {
		throw new Error(
			"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
		);
	}
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(
		Object.entries(requestOptions.headers).map(([name, value]) => [
			name,
			String(value)
		])
	);
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) {
					message = error.cause.message;
				} else if (typeof error.cause === "string") {
					message = error.cause;
				}
			}
		}
		const requestError = new RequestError(message, 500, {
			request: requestOptions
		});
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) {
		responseHeaders[key] = value;
	}
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(
			`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
		);
	}
	if (status === 204 || status === 205) {
		return octokitResponse;
	}
	if (requestOptions.method === "HEAD") {
		if (status < 400) {
			return octokitResponse;
		}
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) {
		return response.text().catch(noop);
	}
	const mimetype = dist_parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") ||
	mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
		return response.text().catch(noop);
	} else {
		return response.arrayBuffer().catch(
			() => new ArrayBuffer(0)
		);
	}
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") {
		return data;
	}
	if (data instanceof ArrayBuffer) {
		return "Unknown error";
	}
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) {
			return fetchWrapper(endpoint2.parse(endpointOptions));
		}
		const request2 = (route2, parameters2) => {
			return fetchWrapper(
				endpoint2.parse(endpoint2.merge(route2, parameters2))
			);
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: dist_bundle_withDefaults.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: dist_bundle_withDefaults.bind(null, endpoint2)
	});
}
var request = dist_bundle_withDefaults(endpoint, defaults_default);
;
var graphql_dist_bundle_VERSION = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) {
			Error.captureStackTrace(this, this.constructor);
		}
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) {
			return Promise.reject(
				new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
			);
		}
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(
				new Error(
					`[@octokit/graphql] "${key}" cannot be used as variable name`
				)
			);
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(
		parsedOptions
	).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) {
			result.variables = {};
		}
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
		requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	}
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) {
				headers[key] = response.headers[key];
			}
			throw new GraphqlResponseError(
				requestOptions,
				headers,
				response.data
			);
		}
		return response.data.data;
	});
}
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
var graphql2 = graphql_dist_bundle_withDefaults(request, {
	headers: {
		"user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
	},
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return graphql_dist_bundle_withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
;
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
	return {
		type: "token",
		token,
		tokenType
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) {
		return `bearer ${token}`;
	}
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(
		route,
		parameters
	);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) {
		throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	}
	if (typeof token !== "string") {
		throw new Error(
			"[@octokit/auth-token] Token passed to createTokenAuth is not a string"
		);
	}
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), {
		hook: hook.bind(null, token)
	});
};
;
const version_VERSION = "7.0.8";
;
const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") {
		logger.debug = dist_src_noop;
	}
	if (typeof logger.info !== "function") {
		logger.info = dist_src_noop;
	}
	if (typeof logger.warn !== "function") {
		logger.warn = consoleWarn;
	}
	if (typeof logger.error !== "function") {
		logger.error = consoleError;
	}
	return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
	static VERSION = version_VERSION;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(
					Object.assign(
						{},
						defaults,
						options,
						options.userAgent && defaults.userAgent ? {
							userAgent: `${options.userAgent} ${defaults.userAgent}`
						} : null
					)
				);
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(
				newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
			);
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, {
				hook: hook.bind(null, "request")
			}),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) {
			requestDefaults.baseUrl = options.baseUrl;
		}
		if (options.previews) {
			requestDefaults.mediaType.previews = options.previews;
		}
		if (options.timeZone) {
			requestDefaults.headers["time-zone"] = options.timeZone;
		}
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) {
				this.auth = async () => ({
					type: "unauthenticated"
				});
			} else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(
				Object.assign(
					{
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: otherOptions
					},
					options.auth
				)
			);
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) {
			Object.assign(this, classConstructor.plugins[i](this, options));
		}
	}
	request;
	graphql;
	log;
	hook;
	auth;
}
;
const restEndpointMethods = () => ({});
;
var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) {
		return {
			...response,
			data: []
		};
	}
	const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
	if (!responseNeedsNormalization) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	const data = response.data[namespaceKey];
	response.data = data;
	if (typeof incompleteResults !== "undefined") {
		response.data.incomplete_results = incompleteResults;
	}
	if (typeof repositorySelection !== "undefined") {
		response.data.repository_selection = repositorySelection;
	}
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return {
		[Symbol.asyncIterator]: () => ({
			async next() {
				if (!url) return { done: true };
				try {
					const response = await requestMethod({ method, url, headers });
					const normalizedResponse = normalizePaginatedListResponse(response);
					url = ((normalizedResponse.headers.link || "").match(
						/<([^<>]+)>;\s*rel="next"/
					) || [])[1];
					if (!url && "total_commits" in normalizedResponse.data) {
						const parsedUrl = new URL(normalizedResponse.url);
						const params = parsedUrl.searchParams;
						const page = parseInt(params.get("page") || "1", 10);
						const per_page = parseInt(params.get("per_page") || "250", 10);
						if (page * per_page < normalizedResponse.data.total_commits) {
							params.set("page", String(page + 1));
							url = parsedUrl.toString();
						}
					}
					return { value: normalizedResponse };
				} catch (error) {
					if (error.status !== 409) throw error;
					url = "";
					return {
						value: {
							status: 200,
							headers: {},
							data: []
						}
					};
				}
			}
		})
	};
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(
		octokit,
		[],
		iterator(octokit, route, parameters)[Symbol.asyncIterator](),
		mapFn
	);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) {
			return results;
		}
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(
			mapFn ? mapFn(result.value, done) : result.value.data
		);
		if (earlyExit) {
			return results;
		}
		return gather(octokit, results, iterator2, mapFn);
	});
}
var composePaginateRest = Object.assign(paginate, {
	iterator
});
var paginatingEndpoints = (/* unused pure expression or super */ null && ([
	"GET /advisories",
	"GET /app/hook/deliveries",
	"GET /app/installation-requests",
	"GET /app/installations",
	"GET /assignments/{assignment_id}/accepted_assignments",
	"GET /classrooms",
	"GET /classrooms/{classroom_id}/assignments",
	"GET /enterprises/{enterprise}/code-security/configurations",
	"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
	"GET /enterprises/{enterprise}/dependabot/alerts",
	"GET /enterprises/{enterprise}/teams",
	"GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
	"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
	"GET /events",
	"GET /gists",
	"GET /gists/public",
	"GET /gists/starred",
	"GET /gists/{gist_id}/comments",
	"GET /gists/{gist_id}/commits",
	"GET /gists/{gist_id}/forks",
	"GET /installation/repositories",
	"GET /issues",
	"GET /licenses",
	"GET /marketplace_listing/plans",
	"GET /marketplace_listing/plans/{plan_id}/accounts",
	"GET /marketplace_listing/stubbed/plans",
	"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
	"GET /networks/{owner}/{repo}/events",
	"GET /notifications",
	"GET /organizations",
	"GET /organizations/{org}/dependabot/repository-access",
	"GET /orgs/{org}/actions/cache/usage-by-repository",
	"GET /orgs/{org}/actions/hosted-runners",
	"GET /orgs/{org}/actions/permissions/repositories",
	"GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
	"GET /orgs/{org}/actions/runner-groups",
	"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
	"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
	"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
	"GET /orgs/{org}/actions/runners",
	"GET /orgs/{org}/actions/secrets",
	"GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
	"GET /orgs/{org}/actions/variables",
	"GET /orgs/{org}/actions/variables/{name}/repositories",
	"GET /orgs/{org}/attestations/repositories",
	"GET /orgs/{org}/attestations/{subject_digest}",
	"GET /orgs/{org}/blocks",
	"GET /orgs/{org}/campaigns",
	"GET /orgs/{org}/code-scanning/alerts",
	"GET /orgs/{org}/code-security/configurations",
	"GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
	"GET /orgs/{org}/codespaces",
	"GET /orgs/{org}/codespaces/secrets",
	"GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
	"GET /orgs/{org}/copilot/billing/seats",
	"GET /orgs/{org}/copilot/metrics",
	"GET /orgs/{org}/dependabot/alerts",
	"GET /orgs/{org}/dependabot/secrets",
	"GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
	"GET /orgs/{org}/events",
	"GET /orgs/{org}/failed_invitations",
	"GET /orgs/{org}/hooks",
	"GET /orgs/{org}/hooks/{hook_id}/deliveries",
	"GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
	"GET /orgs/{org}/insights/api/subject-stats",
	"GET /orgs/{org}/insights/api/user-stats/{user_id}",
	"GET /orgs/{org}/installations",
	"GET /orgs/{org}/invitations",
	"GET /orgs/{org}/invitations/{invitation_id}/teams",
	"GET /orgs/{org}/issues",
	"GET /orgs/{org}/members",
	"GET /orgs/{org}/members/{username}/codespaces",
	"GET /orgs/{org}/migrations",
	"GET /orgs/{org}/migrations/{migration_id}/repositories",
	"GET /orgs/{org}/organization-roles/{role_id}/teams",
	"GET /orgs/{org}/organization-roles/{role_id}/users",
	"GET /orgs/{org}/outside_collaborators",
	"GET /orgs/{org}/packages",
	"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
	"GET /orgs/{org}/personal-access-token-requests",
	"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
	"GET /orgs/{org}/personal-access-tokens",
	"GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
	"GET /orgs/{org}/private-registries",
	"GET /orgs/{org}/projects",
	"GET /orgs/{org}/projectsV2",
	"GET /orgs/{org}/projectsV2/{project_number}/fields",
	"GET /orgs/{org}/projectsV2/{project_number}/items",
	"GET /orgs/{org}/properties/values",
	"GET /orgs/{org}/public_members",
	"GET /orgs/{org}/repos",
	"GET /orgs/{org}/rulesets",
	"GET /orgs/{org}/rulesets/rule-suites",
	"GET /orgs/{org}/rulesets/{ruleset_id}/history",
	"GET /orgs/{org}/secret-scanning/alerts",
	"GET /orgs/{org}/security-advisories",
	"GET /orgs/{org}/settings/immutable-releases/repositories",
	"GET /orgs/{org}/settings/network-configurations",
	"GET /orgs/{org}/team/{team_slug}/copilot/metrics",
	"GET /orgs/{org}/teams",
	"GET /orgs/{org}/teams/{team_slug}/discussions",
	"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
	"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
	"GET /orgs/{org}/teams/{team_slug}/invitations",
	"GET /orgs/{org}/teams/{team_slug}/members",
	"GET /orgs/{org}/teams/{team_slug}/projects",
	"GET /orgs/{org}/teams/{team_slug}/repos",
	"GET /orgs/{org}/teams/{team_slug}/teams",
	"GET /projects/{project_id}/collaborators",
	"GET /repos/{owner}/{repo}/actions/artifacts",
	"GET /repos/{owner}/{repo}/actions/caches",
	"GET /repos/{owner}/{repo}/actions/organization-secrets",
	"GET /repos/{owner}/{repo}/actions/organization-variables",
	"GET /repos/{owner}/{repo}/actions/runners",
	"GET /repos/{owner}/{repo}/actions/runs",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
	"GET /repos/{owner}/{repo}/actions/secrets",
	"GET /repos/{owner}/{repo}/actions/variables",
	"GET /repos/{owner}/{repo}/actions/workflows",
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
	"GET /repos/{owner}/{repo}/activity",
	"GET /repos/{owner}/{repo}/assignees",
	"GET /repos/{owner}/{repo}/attestations/{subject_digest}",
	"GET /repos/{owner}/{repo}/branches",
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
	"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
	"GET /repos/{owner}/{repo}/code-scanning/alerts",
	"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
	"GET /repos/{owner}/{repo}/code-scanning/analyses",
	"GET /repos/{owner}/{repo}/codespaces",
	"GET /repos/{owner}/{repo}/codespaces/devcontainers",
	"GET /repos/{owner}/{repo}/codespaces/secrets",
	"GET /repos/{owner}/{repo}/collaborators",
	"GET /repos/{owner}/{repo}/comments",
	"GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
	"GET /repos/{owner}/{repo}/commits",
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
	"GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
	"GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
	"GET /repos/{owner}/{repo}/commits/{ref}/status",
	"GET /repos/{owner}/{repo}/commits/{ref}/statuses",
	"GET /repos/{owner}/{repo}/compare/{basehead}",
	"GET /repos/{owner}/{repo}/compare/{base}...{head}",
	"GET /repos/{owner}/{repo}/contributors",
	"GET /repos/{owner}/{repo}/dependabot/alerts",
	"GET /repos/{owner}/{repo}/dependabot/secrets",
	"GET /repos/{owner}/{repo}/deployments",
	"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
	"GET /repos/{owner}/{repo}/environments",
	"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
	"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
	"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
	"GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
	"GET /repos/{owner}/{repo}/events",
	"GET /repos/{owner}/{repo}/forks",
	"GET /repos/{owner}/{repo}/hooks",
	"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
	"GET /repos/{owner}/{repo}/invitations",
	"GET /repos/{owner}/{repo}/issues",
	"GET /repos/{owner}/{repo}/issues/comments",
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
	"GET /repos/{owner}/{repo}/issues/events",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/events",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
	"GET /repos/{owner}/{repo}/keys",
	"GET /repos/{owner}/{repo}/labels",
	"GET /repos/{owner}/{repo}/milestones",
	"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
	"GET /repos/{owner}/{repo}/notifications",
	"GET /repos/{owner}/{repo}/pages/builds",
	"GET /repos/{owner}/{repo}/projects",
	"GET /repos/{owner}/{repo}/pulls",
	"GET /repos/{owner}/{repo}/pulls/comments",
	"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
	"GET /repos/{owner}/{repo}/releases",
	"GET /repos/{owner}/{repo}/releases/{release_id}/assets",
	"GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
	"GET /repos/{owner}/{repo}/rules/branches/{branch}",
	"GET /repos/{owner}/{repo}/rulesets",
	"GET /repos/{owner}/{repo}/rulesets/rule-suites",
	"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
	"GET /repos/{owner}/{repo}/secret-scanning/alerts",
	"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
	"GET /repos/{owner}/{repo}/security-advisories",
	"GET /repos/{owner}/{repo}/stargazers",
	"GET /repos/{owner}/{repo}/subscribers",
	"GET /repos/{owner}/{repo}/tags",
	"GET /repos/{owner}/{repo}/teams",
	"GET /repos/{owner}/{repo}/topics",
	"GET /repositories",
	"GET /search/code",
	"GET /search/commits",
	"GET /search/issues",
	"GET /search/labels",
	"GET /search/repositories",
	"GET /search/topics",
	"GET /search/users",
	"GET /teams/{team_id}/discussions",
	"GET /teams/{team_id}/discussions/{discussion_number}/comments",
	"GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
	"GET /teams/{team_id}/discussions/{discussion_number}/reactions",
	"GET /teams/{team_id}/invitations",
	"GET /teams/{team_id}/members",
	"GET /teams/{team_id}/projects",
	"GET /teams/{team_id}/repos",
	"GET /teams/{team_id}/teams",
	"GET /user/blocks",
	"GET /user/codespaces",
	"GET /user/codespaces/secrets",
	"GET /user/emails",
	"GET /user/followers",
	"GET /user/following",
	"GET /user/gpg_keys",
	"GET /user/installations",
	"GET /user/installations/{installation_id}/repositories",
	"GET /user/issues",
	"GET /user/keys",
	"GET /user/marketplace_purchases",
	"GET /user/marketplace_purchases/stubbed",
	"GET /user/memberships/orgs",
	"GET /user/migrations",
	"GET /user/migrations/{migration_id}/repositories",
	"GET /user/orgs",
	"GET /user/packages",
	"GET /user/packages/{package_type}/{package_name}/versions",
	"GET /user/public_emails",
	"GET /user/repos",
	"GET /user/repository_invitations",
	"GET /user/social_accounts",
	"GET /user/ssh_signing_keys",
	"GET /user/starred",
	"GET /user/subscriptions",
	"GET /user/teams",
	"GET /users",
	"GET /users/{username}/attestations/{subject_digest}",
	"GET /users/{username}/events",
	"GET /users/{username}/events/orgs/{org}",
	"GET /users/{username}/events/public",
	"GET /users/{username}/followers",
	"GET /users/{username}/following",
	"GET /users/{username}/gists",
	"GET /users/{username}/gpg_keys",
	"GET /users/{username}/keys",
	"GET /users/{username}/orgs",
	"GET /users/{username}/packages",
	"GET /users/{username}/projects",
	"GET /users/{username}/projectsV2",
	"GET /users/{username}/projectsV2/{project_number}/fields",
	"GET /users/{username}/projectsV2/{project_number}/items",
	"GET /users/{username}/received_events",
	"GET /users/{username}/received_events/public",
	"GET /users/{username}/repos",
	"GET /users/{username}/social_accounts",
	"GET /users/{username}/ssh_signing_keys",
	"GET /users/{username}/starred",
	"GET /users/{username}/subscriptions"
]));
function isPaginatingEndpoint(arg) {
	if (typeof arg === "string") {
		return paginatingEndpoints.includes(arg);
	} else {
		return false;
	}
}
function paginateRest(octokit) {
	return {
		paginate: Object.assign(paginate.bind(null, octokit), {
			iterator: iterator.bind(null, octokit)
		})
	};
}
paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;
;
const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
		baseUrl,
		request: {
				agent: getProxyAgent(baseUrl),
				fetch: getProxyFetch(baseUrl)
		}
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
		const opts = Object.assign({}, options || {});
		const auth = getAuthString(token, opts);
		if (auth) {
				opts.auth = auth;
		}
		const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
		if (userAgent) {
				opts.userAgent = userAgent;
		}
		return opts;
}
;
const github_context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
		const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
		return new GitHubWithPlugins(getOctokitOptions(token, options));
}
var address = __nccwpck_require__(7198);
var external_node_util_ = __nccwpck_require__(7975);
;
const REDIRECTIONS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function fetchFrom(apiUrl, connections) {
		const dispatcher = openDispatcher(isLoopback(new URL(apiUrl)), {
				connections,
				maxRedirections: REDIRECTIONS,
		});
		return async (url, { method, headers, body, signal }) => {
				const { origin, pathname, search } = new URL(url);
				const answer = await dispatcher.request({
						origin,
						path: pathname + search,
						method,
						headers: { ...headers, "accept-encoding": "gzip" },
						...(body !== undefined && { body }),
						...(signal !== undefined && { signal }),
						maxRedirections: REDIRECTIONS,
				});
				if (REDIRECTS.has(answer.statusCode)) {
						await answer.body.dump();
						throw new Error(`it leads on to other addresses more than ${REDIRECTIONS} times`);
				}
				const told = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
				told.set("content-type", "application/json");
				const text = async () => {
						const bytes = new Uint8Array(await answer.body.arrayBuffer());
						return new TextDecoder().decode(told.get("content-encoding") === "gzip" ? await gunzipped(bytes) : bytes);
				};
				if (answer.statusCode === 204)
						await answer.body.dump();
				return { status: answer.statusCode, url, headers: told, text };
		};
}
async function gunzipped(bytes) {
		const { gunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
		return await (0,external_node_util_.promisify)(gunzip)(bytes);
}
;
const TRIES = 5;
const LONGEST_WAIT = 60_000;
const DEADLINE = 10_000;
async function persist(patience, method, path, request) {
		const sleep = patience.sleep ?? promises_.setTimeout;
		const own = patience.deadline ?? (() => AbortSignal.timeout(DEADLINE));
		const { end } = patience;
		const deadline = end === undefined ? own : () => AbortSignal.any([own(), end]);
		const repeatable = method !== "POST" || path.endsWith("/graphql");
		let waited = 0;
		for (let tried = 1;; tried += 1) {
				try {
						return await request(deadline);
				}
				catch (error) {
						const problem = (0,github_problem .Zw)(error);
						if (problem === null)
								throw error;
						const wait = (0,github_problem .S4)(problem) ? limitWait(problem, tried) : backoff(tried);
						const again = (0,github_problem .S4)(problem) || (repeatable && isPassing(problem));
						if (!again || tried === TRIES || waited + wait > LONGEST_WAIT)
								throw (0,github_problem .WE)(method, path, problem);
						waited += wait;
						await sleep(wait);
				}
		}
}
function isPassing(problem) {
		return problem.status === null || problem.status >= 500;
}
function backoff(tried) {
		return 500 * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
}
function limitWait(problem, tried) {
		const after = Number(problem.headers["retry-after"]);
		if (after > 0)
				return after * 1000;
		const reset = Number(problem.headers["x-ratelimit-reset"]);
		if (problem.headers["x-ratelimit-remaining"] === "0" && reset > 0)
				return Math.max(0, reset * 1000 - Date.now());
		return backoff(tried);
}
;
const AT_ONCE = 50;
const PAGE = 100;
function connect(connection) {
		if (connection.token === "") {
				throw new build_error .g("There is no GitHub token.", {
						hint: "Leave the input github-token out: it is the job's own token then.",
				});
		}
		const { repository, apiUrl } = connection;
		const octokit = getOctokit(connection.token, {
				baseUrl: apiUrl,
				userAgent: "flowgate",
				request: { fetch: fetchFrom(apiUrl, AT_ONCE) },
		});
		const root = `/repos/${(0,address .O0)(`${repository.owner}/${repository.name}`)}`;
		const graphql = `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
		const slots = new Slots(AT_ONCE);
		async function one(method, path, body) {
				const response = await persist(connection, method, path, (deadline) => slots.run(async () => {
						const options = { ...(body && { data: body }), request: { signal: deadline() } };
						return whole(await octokit.request(`${method} ${path}`, options));
				}));
				return { data: response.data, link: response.headers.link ?? "" };
		}
		const below = (path) => (path.startsWith("/") ? path : `${root}/${path}`);
		return {
				repository,
				get: (path, query) => one("GET", below(path) + search(query)),
				list: (path) => everyPage((query) => one("GET", below(path) + query)),
				send: (method, path, body) => one(method, below(path), body),
				ask: async (query) => (0,flow_json .Dc)((await one("POST", graphql, { query })).data, "data") ?? null,
		};
}
function whole(response) {
		if (typeof response.data === "string" && response.status !== 204)
				throw new github_problem .MC();
		return response;
}
function search(query) {
		const pairs = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
		return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
async function everyPage(ask) {
		const numbered = (page) => search({ per_page: PAGE, page });
		const first = await ask(numbered(1));
		const last = Number(new URLSearchParams(queryOf(first.link, "last") ?? "").get("page") ?? 1);
		const pages = [first];
		if (last > 1) {
				const others = Array.from({ length: last - 1 }, (_, index) => ask(numbered(index + 2)));
				pages.push(...(await Promise.all(others)));
		}
		const asked = new Set();
		for (let next = nextOf(pages); next !== null && !asked.has(next); next = nextOf(pages)) {
				asked.add(next);
				pages.push(await ask(next));
		}
		return pages.flatMap(({ data }) => (Array.isArray(data) ? data : []));
}
function nextOf(pages) {
		return queryOf(pages.at(-1)?.link ?? "", "next");
}
function queryOf(link, relation) {
		const address = new RegExp(`<([^>]*)>[^,<]*;\\s*rel="?${relation}"?`, "i").exec(link)?.[1];
		return address?.match(/\?[^#]*/)?.[0] ?? null;
}
;
function readEvent(name, payload, env) {
		const root = (0,flow_json .Gv)(payload) ? payload : {};
		const repository = repositoryOf(root, env);
		const pull = (0,flow_json .Dc)(root, "pull_request");
		const pullRequest = (0,flow_json .Gv)(pull) ? readPullRequest(pull, root, repository) : null;
		const situation = situationOf(name, root, env);
		const ref = refOf(name, root, env);
		const sha = shaOf(situation, root, ref, env);
		return {
				name,
				situation,
				repository,
				pullRequest,
				ref,
				sha,
				base: event_baseOf(situation, root, sha, pullRequest),
				branch: situation === "merged" && pullRequest ? { kind: "heads", name: pullRequest.baseRef } : branchOf(ref),
				run: {
						id: natural(env.GITHUB_RUN_ID) ?? 0,
						attempt: natural(env.GITHUB_RUN_ATTEMPT) ?? 1,
						workflow: env.GITHUB_WORKFLOW ?? "",
				},
				serverUrl: (0,address .FN)(env),
				apiUrl: (0,address .ci)(env.GITHUB_API_URL, "https://api.github.com"),
		};
}
function situationOf(name, root, env) {
		if (name === "pull_request_target")
				return "pull-request-target";
		if (name === "push")
				return pushSituation(root, env);
		if (name === "merge_group")
				return "merge-group";
		if (name === "schedule")
				return "schedule";
		if (name === "workflow_dispatch")
				return "dispatch";
		if (!PULL_REQUEST_EVENTS.has(name))
				return "other";
		const pull = (0,flow_json .Dc)(root, "pull_request");
		if ((0,flow_json .sk)(pull, "state") !== "closed" && (0,flow_json .sk)(root, "action") !== "closed") {
				return "open-pull-request";
		}
		if (name !== "pull_request" || (0,flow_json .sk)(root, "action") !== "closed")
				return "settled";
		return (0,flow_json .Dc)(pull, "merged") === true ? "merged" : "unmerged";
}
const PULL_REQUEST_EVENTS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
function pushSituation(root, env) {
		const ref = refOf("push", root, env);
		if ((0,flow_json .Dc)(root, "deleted") === true || isZero((0,flow_json .sk)(root, "after")))
				return "deleted";
		return ref.startsWith("refs/heads/gh-readonly-queue/") ? "queue-branch" : "push";
}
function readPullRequest(pull, root, repository) {
		const number = (0,flow_json .Dc)(pull, "number") ?? (0,flow_json .Dc)(root, "number");
		const headSha = sha((0,flow_json .sk)((0,flow_json .Dc)(pull, "head"), "sha"));
		const baseRef = (0,flow_json .sk)((0,flow_json .Dc)(pull, "base"), "ref");
		if (typeof number !== "number" || headSha === null || !baseRef) {
				throw new build_error .g("The event's payload holds a pull request without number, head or base.", {
						hint: "Run Flowgate in a workflow that GitHub started, with the unchanged file of GITHUB_EVENT_PATH.",
				});
		}
		const headRepository = (0,flow_json .sk)((0,flow_json .Dc)((0,flow_json .Dc)(pull, "head"), "repo"), "full_name") ?? null;
		const changedFiles = (0,flow_json .Dc)(pull, "changed_files");
		return {
				number,
				title: (0,flow_json .sk)(pull, "title") ?? "",
				headSha,
				headRepository,
				baseRef,
				merged: (0,flow_json .Dc)(pull, "merged") === true,
				fork: headRepository?.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase(),
				changedFiles: typeof changedFiles === "number" ? changedFiles : null,
		};
}
function repositoryOf(root, env) {
		const named = env.GITHUB_REPOSITORY || (0,flow_json .sk)((0,flow_json .Dc)(root, "repository"), "full_name") || "";
		const [owner, name, rest] = named.split("/");
		if (owner && name && rest === undefined)
				return { owner, name };
		throw new build_error .g("It cannot be told which repository this is: GITHUB_REPOSITORY is not set.", {
				hint: "Run Flowgate in a GitHub Actions workflow, or use the command line (flowgate check) without one.",
		});
}
function refOf(name, root, env) {
		const pushed = name === "push" ? (0,flow_json .sk)(root, "ref") : undefined;
		return pushed ?? env.GITHUB_REF ?? "";
}
function branchOf(ref) {
		const match = /^refs\/(heads|tags)\/(.+)$/s.exec(ref);
		if (!match?.[2])
				return null;
		return { kind: match[1] === "tags" ? "tags" : "heads", name: match[2] };
}
function shaOf(situation, root, ref, env) {
		const own = sha(ownCommit(situation, root, ref)) ?? sha(env.GITHUB_SHA);
		if (own !== null)
				return own;
		if (situation === "deleted")
				return "";
		throw new build_error .g("It cannot be told which commit this run is for: GITHUB_SHA is not set.", {
				hint: "Run Flowgate in a GitHub Actions workflow, or use the command line (flowgate check) without one.",
		});
}
function ownCommit(situation, root, ref) {
		if (situation === "merged")
				return (0,flow_json .sk)((0,flow_json .Dc)(root, "pull_request"), "merge_commit_sha");
		if (situation === "merge-group")
				return (0,flow_json .sk)((0,flow_json .Dc)(root, "merge_group"), "head_sha");
		if (situation !== "push" && situation !== "queue-branch")
				return undefined;
		const commit = (0,flow_json .sk)((0,flow_json .Dc)(root, "head_commit"), "id");
		return ref.startsWith("refs/tags/") ? commit : ((0,flow_json .sk)(root, "after") ?? commit);
}
function event_baseOf(situation, root, own, pull) {
		if (pull && situation === "open-pull-request") {
				return { kind: "pull-request", merge: own, head: pull.headSha, into: pull.baseRef };
		}
		if (pull && (situation === "merged" || situation === "settled")) {
				const commits = (0,flow_json .Dc)((0,flow_json .Dc)(root, "pull_request"), "commits");
				return {
						kind: "merged",
						commit: own,
						number: pull.number,
						commits: typeof commits === "number" ? commits : null,
				};
		}
		if (situation === "merge-group") {
				const base = sha((0,flow_json .sk)((0,flow_json .Dc)(root, "merge_group"), "base_sha"));
				return base === null
						? { kind: "none", why: "the merge group names no base" }
						: { kind: "commit", sha: base };
		}
		if (situation === "push" || situation === "queue-branch")
				return pushBase(root);
		if (situation === "unmerged" || situation === "deleted")
				return { kind: "none", why: "there is nothing to compare" };
		return { kind: "checked-out" };
}
function pushBase(root) {
		const before = (0,flow_json .sk)(root, "before");
		const base = sha(before);
		if (base !== null && !isZero(base))
				return { kind: "commit", sha: base };
		return { kind: "none", why: "the pushed branch or tag is new" };
}
function sha(value) {
		return value !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
function isZero(value) {
		return value !== undefined && /^0+$/.test(value);
}
function natural(value) {
		return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
;
const AUTOMATIC = new Set([
		"pull_request",
		"pull_request_target",
		"merge_group",
		"push",
		"schedule",
		"workflow_dispatch",
]);
const TABLE = {
		"open-pull-request": {
				auto: "review",
				publish: {
						refused: "Publishing from an open pull request is refused: nobody has merged it yet.",
						hint: "Leave `mode` out, or publish on push or on a merged pull request (pull_request, types: [closed]).",
				},
				rollback: rollbackRefused("an open pull request"),
		},
		merged: { auto: "publish" },
		unmerged: {
				auto: none("The pull request was closed without a merge."),
				any: none("The pull request was closed without a merge."),
		},
		settled: {
				auto: none("The pull request is closed already."),
				publish: none("The pull request is closed already."),
				rollback: none("The pull request is closed already."),
		},
		"merge-group": {
				auto: "review",
				publish: {
						refused: "Publishing from a merge queue is refused: the group is not merged yet.",
						hint: "Leave `mode` out for merge_group, and publish on push.",
				},
				rollback: rollbackRefused("a merge queue"),
		},
		push: { auto: "publish" },
		"queue-branch": {
				auto: none("This is a temporary branch of the merge queue."),
				publish: none("This is a temporary branch of the merge queue."),
				rollback: none("This is a temporary branch of the merge queue."),
		},
		deleted: { auto: none("The branch or tag was deleted."), any: none("The branch or tag was deleted.") },
		schedule: { auto: "drift" },
		dispatch: { auto: "review" },
		"pull-request-target": { auto: targetRefused(), any: targetRefused() },
		other: { auto: "review" },
};
function jobFor(event, mode) {
		if (mode === "auto" && !AUTOMATIC.has(event.name))
				throw unknownEvent(event.name);
		const row = TABLE[event.situation];
		const named = (mode === "publish" || mode === "rollback" ? row[mode] : undefined) ?? row.any;
		const answer = mode === "auto" ? row.auto : (named ?? mode);
		if (typeof answer === "string")
				return assignment(answer, event);
		if ("none" in answer)
				return { job: "none", notice: `${answer.none} There is nothing to do.` };
		throw new build_error .g(answer.refused, { hint: answer.hint });
}
function assignment(job, event) {
		return {
				job,
				comment: job === "review" && event.situation === "open-pull-request",
				scope: event.base.kind === "checked-out" ? "all" : "changed",
		};
}
function none(notice) {
		return { none: notice };
}
function rollbackRefused(where) {
		return {
				refused: `Rolling back from ${where} is refused: what has not been merged decides nothing about what is live.`,
				hint: "Roll back by hand: a workflow on workflow_dispatch with `mode: rollback` and the input `flow`.",
		};
}
function targetRefused() {
		return {
				refused: "The event pull_request_target is refused: it would hand this repository's secrets to a stranger's files.",
				hint: "Use pull_request. A pull request from a fork is reviewed without credentials.",
		};
}
function unknownEvent(name) {
		return new build_error .g(`There is no job for the event "${name}" under mode auto.`, {
				hint: "Name it: set the input `mode` to review, publish, drift, pull or rollback.",
		});
}
var build_inputs = __nccwpck_require__(4922);
var head = __nccwpck_require__(2231);
var jobs_standing = __nccwpck_require__(8860);
var survey = __nccwpck_require__(2357);
;
async function publish(run) {
		const account = run.inputs.accountSid ?? run.configuration.target.account;
		(0,jobs_standing .tP)(run, account);
		const rest = () => Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(78), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(582), __nccwpck_require__.e(680), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6178)), Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9727))]);
		const [surveyed, standing] = await Promise.all([(0,survey .Fr)(run, rest), (0,jobs_standing .YP)(run)]);
		return await (await rest())[0].published(run, account, surveyed, standing);
}
var plan_verdict = __nccwpck_require__(3847);
var jobs_asked = __nccwpck_require__(6749);
var report_of = __nccwpck_require__(9007);
;
async function review(run) {
		const rest = () => Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(78), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(582), __nccwpck_require__.e(524)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9524)), Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9727))]);
		const surveyed = await (0,survey .Fr)(run, rest);
		const { studio } = run;
		const asked = new Map();
		if (studio !== null)
				for (const flow of surveyed.flows)
						asked.set(flow.key, (0,jobs_asked .c)(studio, flow));
		const waiting = studio?.lastSent();
		waiting?.then(run.progress?.lastSent);
		const seen = await (0,survey .Ab)(surveyed);
		if (seen.flows.length === 0)
				return told(run, seen, []);
		const [{ reviewed }] = await rest();
		const known = [];
		const flows = await reviewed(run, seen, asked, (flow) => {
				known.push(flow);
				if (waiting && known.length === Math.ceil(seen.flows.length * MOST))
						run.progress?.mostKnown(told(run, seen, [...known]));
		});
		return told(run, seen, flows);
}
const MOST = 0.9;
function told(run, seen, flows) {
		const plans = flows.map(({ plan }) => plan);
		const verdict = (0,plan_verdict .Vj)(plans, seen.findings, { failOn: run.inputs.failOn, job: "review" });
		return (0,report_of .N$)(run, seen, flows, verdict);
}
;
const JOBS = {
		review: review,
		publish: publish,
		drift: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(78), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(582), __nccwpck_require__.e(630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8630))).drift(run),
		pull: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(78), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(582), __nccwpck_require__.e(610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2610))).pull(run),
		rollback: async (run) => (await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(78), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(582), __nccwpck_require__.e(680), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4274))).rollback(run),
};
var task = __nccwpck_require__(9315);
;
function stoppedReport(error, about) {
		return {
				job: about.job,
				plan: {
						version: 1,
						environment: about.environment ?? "default",
						account: about.account,
						verdict: "fail",
						dryRun: about.dryRun,
						flows: [],
						findings: stoppingFindings(error),
				},
				flows: [],
				notices: [],
				commit: about.commit,
				more: null,
		};
}
function idleReport(notice, about) {
		const stopped = stoppedReport(null, about);
		return {
				...stopped,
				plan: { ...stopped.plan, verdict: "pass", findings: [] },
				notices: [notice],
				idle: true,
		};
}
function stoppingFindings(error) {
		if (error instanceof problems .j1)
				return error.findings;
		const known = (0,build_error .b)(error);
		const message = known
				? [known.message, known.hint].filter(Boolean).join(" ")
				: `Flowgate met a defect of its own: ${error instanceof Error ? error.message : String(error)} Please report it, with the log of a run with debug logging on.`;
		return [
				{
						rule: known ? "run-stopped" : "defect",
						severity: "error",
						message,
						widget: null,
						pointer: null,
						file: null,
						line: null,
						column: null,
						origin: "new",
				},
		];
}
var finding = __nccwpck_require__(4598);
var secret = __nccwpck_require__(9305);
;
const PLAN_LIMIT = 1024 * 1024;
const LEAST = { texts: false, changes: false, findings: false };
const DETAILS = [
		{ texts: true, changes: true, findings: true },
		{ texts: false, changes: true, findings: true },
		{ texts: false, changes: false, findings: true },
		LEAST,
];
function planJson(plan, limit = PLAN_LIMIT) {
		let text = "";
		for (const [step, detail] of DETAILS.entries()) {
				text = JSON.stringify({ ...planOf(plan, detail), ...(step === 0 ? {} : { truncated: true }) });
				if (Buffer.byteLength(text, "utf8") <= limit)
						return text;
		}
		return JSON.stringify({ ...planOf({ ...plan, flows: [], findings: [] }, LEAST), truncated: true });
}
function planOf(plan, detail) {
		const { version, environment, account, verdict, dryRun } = plan;
		return {
				version,
				environment,
				account,
				verdict,
				dryRun,
				flows: plan.flows.map((flow) => flowOf(flow, detail)),
				findings: plan_json_findingsOf(plan.findings, detail),
		};
}
function flowOf(flow, detail) {
		const { key, file, name, sid, action, outcome, revision, digest } = flow;
		return {
				key,
				file,
				name,
				sid,
				action,
				outcome,
				revision,
				digest,
				live: revisionOf(flow.live),
				draft: revisionOf(flow.draft),
				drift: plan_json_driftOf(flow.drift, detail),
				changes: changesOf(flow.changes, detail),
				findings: plan_json_findingsOf(flow.findings, detail),
		};
}
function revisionOf(ref) {
		return ref === null ? null : { revision: ref.revision, digest: ref.digest };
}
function plan_json_driftOf(drift, detail) {
		if (drift === null)
				return null;
		const { author, date } = drift;
		return { ...revisionOf(drift), author, date, changes: changesOf(drift.changes, detail) };
}
function changesOf(changes, detail) {
		if (!detail.changes)
				return [];
		return changes.map(({ kind, widget, property, text }) => {
				const place = { kind, widget, property };
				return detail.texts ? { ...place, text: (0,secret .fp)(text) } : place;
		});
}
function plan_json_findingsOf(findings, detail) {
		if (!detail.findings)
				return [];
		return findings.map(({ rule, severity, message, widget, pointer, file, line, column, origin }) => ({
				rule,
				severity,
				message: (0,secret .fp)(message),
				widget,
				pointer,
				file,
				line,
				column,
				origin,
		}));
}
;
const OUTPUTS = (/* unused pure expression or super */ null && ([
		"verdict",
		"plan",
		"changed",
		"published",
		"drifted",
		"blocked",
		"findings",
		"comment-url",
		"report",
]));
function outputsOf(plan, review, commentUrl, report) {
		const keys = (holds) => JSON.stringify(plan.flows.filter(holds).map((flow) => flow.key));
		const findings = [...plan.findings, ...plan.flows.flatMap((flow) => flow.findings)];
		return {
				verdict: plan.verdict,
				plan: planJson(plan),
				changed: keys((flow) => (review ? flow.touched : isWritten(flow))),
				published: keys(({ outcome }) => outcome === "published" || outcome === "created"),
				drifted: keys((flow) => flow.drift !== null),
				blocked: keys((flow) => flow.action === "blocked"),
				findings: JSON.stringify((0,finding .G)(findings)),
				"comment-url": commentUrl ?? "",
				report: report ?? "",
		};
}
function isWritten(flow) {
		return flow.action === "create" || flow.action === "publish";
}
;
const ANNOTATION_LIMIT = 9;
function annotationsOf(report, about = []) {
		return limited([
				...about,
				...annotationsFor((0,wording .c4)(report).filter(wording .i7), report.commit?.root ?? ""),
		]);
}
function annotationsFor(findings, root) {
		return findings.toSorted(byWeight).map((finding) => annotationOf(root, finding));
}
function limited(annotations, where = "see the summary") {
		return ["error", "warning", "notice"].flatMap((level) => {
				const all = annotations.filter((annotation) => annotation.level === level);
				if (all.length <= ANNOTATION_LIMIT)
						return all;
				const shown = all.slice(0, ANNOTATION_LIMIT);
				return [...shown, remainder(level, all.length - shown.length, where)];
		});
}
function byWeight(a, b) {
		return Number(b.rule === wording .$m) - Number(a.rule === wording .$m);
}
function annotationOf(root, finding) {
		const widget = finding.widget === null ? "" : ` at ${(0,visible .$Q)(finding.widget, 100)}`;
		return {
				level: finding.severity,
				title: (0,visible .RK)(`${(0,visible .$Q)(finding.rule, 60)}${widget}`),
				message: (0,visible .RK)((0,visible .$Q)(finding.message, 2_000)),
				file: finding.file === null ? null : (0,links .SH)(root, finding.file),
				line: finding.line,
				column: finding.column,
		};
}
function remainder(level, rest, where) {
		return {
				level,
				title: "Flowgate",
				message: `${(0,wording .hS)(rest, `more ${level}`)}, ${where}.`,
				file: null,
				line: null,
				column: null,
		};
}
;
const SUMMARY_LIMIT = 900 * 1024;
function renderSummary(report) {
		return page(report, SUMMARY_LIMIT, (text) => Buffer.byteLength(text, "utf8"), besideSummary(report));
}
;
function paint_painter(colour) {
		return (style, text) => (colour ? (0,external_node_util_.styleText)(style, plain(text), { validateStream: false }) : plain(text));
}
function plain(text) {
		const shown = (0,visible .RK)(text)
				.replace(/^\s*:(?=:)/, "$& ")
				.replaceAll("##[", "## [");
		return (0,visible .My)(shown, shown);
}
;
function renderTerminal(report, { colour }) {
		const paint = paint_painter(colour);
		const flows = report.flows.map(({ plan }) => flowLines(report, plan, paint));
		const own = report.plan.findings.map((finding) => terminal_findingLine(finding, paint));
		const notices = report.notices.map((notice) => paint("dim", `note: ${notice}`));
		const pass = report.plan.verdict === "pass";
		const verdict = `${paint(pass ? "green" : "red", pass ? "pass" : "fail")}  ${plain((0,headline .P)(report))}`;
		return `${[...flows, own, notices, [verdict]]
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
}
function renderFindings(findings, { colour }) {
		const paint = painter(colour);
		const lines = findings.map((finding) => terminal_findingLine(finding, paint));
		const count = findingCount(findings);
		const style = findings.some((finding) => finding.severity === "error") ? "red" : "yellow";
		const last = count === "" ? paint("green", "No findings.") : paint(style, `${count}.`);
		return `${[...lines, ...(lines.length > 0 ? [""] : []), last].join("\n")}\n`;
}
const FATES = {
		create: { sign: "+", style: "green" },
		publish: { sign: "~", style: "yellow" },
		layout: { sign: "~", style: "dim" },
		unchanged: { sign: "=", style: "dim" },
		blocked: { sign: "!", style: "red" },
		skipped: { sign: "-", style: "dim" },
};
const UNKNOWN = { sign: "?", style: "dim" };
function flowLines(report, flow, paint) {
		const failed = flow.outcome === "failed" || flow.outcome === "rolled-back";
		const unknown = (0,wording .t8)(report, flow);
		const { sign, style } = failed ? FATES.blocked : unknown ? UNKNOWN : FATES[flow.action];
		const name = flow.name === flow.key ? "" : ` (${flow.name})`;
		const live = paint("dim", ` (live: ${report.unasked ? "not asked" : (0,wording .QA)(flow)}${flow.draft === null ? "" : `; draft: revision ${flow.draft.revision}`})`);
		return [
				`${paint(style, sign)} ${paint("bold", flow.key)}${plain(name)}: ${(0,wording ._L)(report, flow)}${live}`,
				...(unknown || (report.job === "drift" && flow.drift !== null) ? [] : (0,wording .fs)(flow)).map((change) => `    ${plain(change.text)}`),
				...driftLines(flow, paint),
				...flow.findings.map((finding) => `    ${terminal_findingLine(finding, paint)}`),
		];
}
function driftLines({ drift }, paint) {
		if (drift === null)
				return [];
		const author = drift.author === null ? "" : ` by ${drift.author}`;
		const date = drift.date === null ? "" : ` on ${drift.date}`;
		const changes = drift.changes.length === 0 ? "." : `, with ${(0,wording .hS)(drift.changes.length, "change")}:`;
		return [
				`    ${paint("yellow", "drift")}: revision ${drift.revision} was published in Twilio${plain(author)}${plain(date)}, not from here${changes}`,
				...drift.changes.map((change) => `      ${plain(change.text)}`),
		];
}
function terminal_findingLine(finding, paint) {
		const place = [finding.file, finding.line, finding.column].filter((part) => part !== null).join(":");
		const severity = paint(finding.severity === "error" ? "red" : "yellow", finding.severity);
		const widget = finding.widget === null ? "" : `${plain(finding.widget)}: `;
		const existing = finding.origin === "existing" ? paint("dim", " (was there before)") : "";
		const at = place === "" ? "" : `${plain(place)}: `;
		return `${at}${severity}: ${widget}${plain(finding.message)} ${paint("dim", `[${finding.rule}]`)}${existing}`;
}
;
const NOWHERE = { file: null, line: null, column: null };
class Telling {
		#runner;
		#redaction;
		#redacted;
		constructor(runner, redaction) {
				this.#runner = runner;
				this.#redaction = redaction;
				this.#redacted = reportRedactor(redaction.apply);
		}
		rehearse(soFar, place) {
				(0,turns .t)()
						.then(() => {
						const report = this.#redacted(soFar);
						if (place !== null)
								renderComment(report, place.key);
						else
								renderSummary(report);
						renderTerminal(report, { colour: false });
				})
						.catch(() => { });
		}
		async tell(told, { place, reportPath }) {
				const runner = this.#runner;
				const redaction = this.#redaction;
				const report = this.#redacted(told);
				const summary = madeOnce(() => renderSummary(report));
				const sending = () => void (0,turns .t)()
						.then(summary)
						.catch(() => { });
				const comment = place === null ? null : await commented(report, redaction, place, sending).catch(uncommented);
				runner.say(renderTerminal(report, { colour: false }));
				const notices = [...report.notices, comment?.notice ?? null].filter((notice) => notice !== null);
				const outputs = () => outputsOf(report.plan, report.job === "review", comment?.url ?? null, reportPath);
				const warnings = [
						comment?.warning ?? null,
						troubleWith("The job's summary", () => runner.writeSummary(summary())),
						troubleWith("The step's outputs", () => runner.setOutputs(outputs())),
				].filter((warning) => warning !== null);
				const plain = (level) => (message) => ({
						level,
						message: redaction.apply(message),
						title: "Flowgate",
						...NOWHERE,
				});
				runner.annotate(annotationsOf(report, [...warnings.map(plain("warning")), ...notices.map(plain("notice"))]));
		}
}
function troubleWith(what, write) {
		try {
				write();
				return null;
		}
		catch (error) {
				return `${what} could not be written: ${error.message}.`;
		}
}
function uncommented(error) {
		const warning = `The comment on the pull request could not be written: ${error.message}.`;
		return { written: false, url: null, notice: null, warning };
}
function madeOnce(make) {
		let made = null;
		return () => {
				made ??= { value: make() };
				return made.value;
		};
}
async function commented(report, redaction, place, sending) {
		const standing = await place.standing;
		const changed = report.plan.flows.some((flow) => flow.touched) || report.plan.verdict === "fail";
		const render = () => redaction.finished(renderComment(report, place.key));
		return await writeComment(place.github, standing, { render, changed, when: place.when, sending });
}
;
const SKIPPED = new Set(["node_modules", ".git"]);
function listFiles(root, globs) {
		const selection = (0,config_globs .W)(globs);
		const walk = new Walk(external_node_fs_.realpathSync.native(root));
		for (const base of selection.bases)
				walk.enter(base);
		return walk.files().filter(selection.matches);
}
class Walk {
		root;
		found = new Set();
		walked = new Set();
		constructor(root) {
				this.root = root;
		}
		files() {
				return [...this.found].toSorted();
		}
		enter(base) {
				const path = external_node_path_.posix.normalize(base === "" ? "." : base);
				if (path === ".." || path.startsWith("../") || (0,external_node_path_.isAbsolute)(path))
						return;
				const info = walk_attempt(() => (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.root, path)));
				if (info === null)
						return;
				if (!info.isDirectory())
						this.found.add(path);
				else
						this.folders([path === "." ? "" : path]);
		}
		folders(paths) {
				const links = [];
				const open = [...paths];
				for (let path = open.pop(); path !== undefined; path = open.pop()) {
						if (!this.isNew(path))
								continue;
						for (const entry of this.entries(path)) {
								const child = path === "" ? entry.name : `${path}/${entry.name}`;
								if (SKIPPED.has(entry.name))
										continue;
								if (entry.isDirectory())
										open.push(child);
								else if (entry.isFile())
										this.found.add(child);
								else if (entry.isSymbolicLink())
										links.push(child);
						}
				}
				const linkedFolders = [];
				for (const link of links.toSorted()) {
						const info = walk_attempt(() => (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.root, link)));
						if (info?.isDirectory())
								linkedFolders.push(link);
						else
								this.found.add(link);
				}
				if (linkedFolders.length > 0)
						this.folders(linkedFolders.toReversed());
		}
		isNew(path) {
				const real = walk_attempt(() => external_node_fs_.realpathSync.native((0,external_node_path_.join)(this.root, path)));
				if (real === null || this.walked.has(real))
						return false;
				const way = (0,external_node_path_.relative)(this.root, real);
				if ((0,external_node_path_.isAbsolute)(way) || way === ".." || way.startsWith(`..${external_node_path_.sep}`))
						return false;
				this.walked.add(real);
				return true;
		}
		entries(path) {
				try {
						return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.root, path), { withFileTypes: true });
				}
				catch (error) {
						if (error.code === "ENOENT")
								return [];
						throw error;
				}
		}
}
function walk_attempt(ask) {
		try {
				return ask();
		}
		catch {
				return null;
		}
}
;
const LARGEST = 64 * 1024 * 1024;
const MOST_LINKS = 40;
const TO_WRITE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW;
class Workspace {
		folder;
		root;
		#folders = new Map();
		#linked = new Map();
		constructor(folder, root) {
				this.folder = folder;
				this.root = root;
		}
		static async open(workingDirectory, root) {
				const realRoot = external_node_fs_.realpathSync.native(root);
				const folder = realPathOf((0,external_node_path_.resolve)(realRoot, workingDirectory));
				if (folder === null) {
						throw new build_error .g(`The working-directory ${JSON.stringify(workingDirectory)} does not exist.`, {
								hint: "It is relative to the workspace. Is the step actions/checkout there, and before this one?",
						});
				}
				if (!isInside(realRoot, folder))
						throw outside("working-directory", workingDirectory);
				if (!(0,external_node_fs_.statSync)(folder).isDirectory()) {
						throw new build_error .g(`The working-directory ${JSON.stringify(workingDirectory)} is no folder.`, {
								hint: "Name the folder that the flow files lie in.",
						});
				}
				return new Workspace(folder, realRoot);
		}
		async read(path) {
				const file = this.#locate(path);
				if (file === null)
						return null;
				if (file.size > LARGEST) {
						throw new build_error .g(`The file ${path} has ${file.size} bytes; nothing of that size is read.`, {
								hint: "Name the flow's own file: one of Studio's has at most 1 MB.",
						});
				}
				return (0,external_node_fs_.readFileSync)(file.path);
		}
		async has(path) {
				return this.#locate(path) !== null;
		}
		isFolder(path) {
				const real = this.#follow(path, "path");
				return real !== null && (0,external_node_fs_.statSync)(real).isDirectory();
		}
		async write(path, text) {
				const file = (0,external_node_fs_.openSync)(await this.writable(path), TO_WRITE);
				try {
						(0,external_node_fs_.writeFileSync)(file, text);
				}
				finally {
						(0,external_node_fs_.closeSync)(file);
				}
		}
		async makeFolderOf(path) {
				const wanted = (0,external_node_path_.resolve)(this.folder, path, "..");
				let there = wanted;
				let real = realPathOf(there);
				while (real === null) {
						if (linkAt(there) !== null)
								throw leadsNowhere("path", path);
						there = (0,external_node_path_.resolve)(there, "..");
						real = realPathOf(there);
				}
				if (!isInside(this.root, real))
						throw outside("path", path);
				(0,external_node_fs_.mkdirSync)(wanted, { recursive: true });
		}
		refuseOutside(path, what) {
				this.#follow(path, what);
		}
		async writable(path, what = "path") {
				const place = this.#destination(path, what);
				if ((0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isFile() === false) {
						throw new build_error .g(`The ${what} ${JSON.stringify(path)} is no file, and a report is to be written there.`, {
								hint: "Name a file in it.",
						});
				}
				return place;
		}
		#destination(path, what) {
				let at = (0,external_node_path_.resolve)(this.folder, path);
				for (let links = 0; links <= MOST_LINKS; links += 1) {
						const real = realPathOf(at);
						const folder = real === null ? realPathOf((0,external_node_path_.dirname)(at)) : (0,external_node_path_.dirname)(real);
						const place = real ?? (0,external_node_path_.join)(folder ?? (0,external_node_path_.dirname)(at), (0,external_node_path_.basename)(at));
						if (!isInside(this.root, place))
								throw outside(what, path);
						if (folder === null) {
								throw new build_error .g(`The folder of the ${what} ${JSON.stringify(path)} does not exist.`, {
										hint: "Make it in a step before this one.",
								});
						}
						const link = real === null ? linkAt(place) : null;
						if (link === null)
								return place;
						at = (0,external_node_path_.resolve)(folder, link);
				}
				throw leadsNowhere(what, path);
		}
		async list(patterns) {
				return listFiles(this.folder, patterns);
		}
		fromRoot(path) {
				return (0,external_node_path_.relative)(this.root, (0,external_node_path_.resolve)(this.folder, path)).split(external_node_path_.sep).join("/");
		}
		linkedFromRoot(path) {
				return this.#linked.get(path) ?? null;
		}
		fromFolder(path) {
				const target = (0,external_node_path_.resolve)(this.root, path);
				return isInside(this.folder, target) ? (0,external_node_path_.relative)(this.folder, target).split(external_node_path_.sep).join("/") : null;
		}
		named(path) {
				return this.fromFolder(this.fromRoot(path)) ?? path;
		}
		#locate(path) {
				const real = this.#follow(path, "path");
				if (real === null)
						return null;
				if (real !== (0,external_node_path_.resolve)(this.folder, path))
						this.#linked.set(path, this.fromRoot(real));
				const info = (0,external_node_fs_.statSync)(real);
				return info.isFile() ? { path: real, size: info.size } : null;
		}
		#follow(path, what) {
				const wanted = (0,external_node_path_.resolve)(this.folder, path);
				const folder = this.#realFolder((0,external_node_path_.dirname)(wanted));
				if (folder !== null && !(0,external_node_path_.isAbsolute)(path)) {
						const real = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(wanted));
						const info = (0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false });
						if (info !== undefined && !info.isSymbolicLink())
								return real;
				}
				if ((0,external_node_path_.isAbsolute)(path) || !isInside(this.root, wanted))
						throw outside(what, path);
				const real = realPathOf(wanted);
				if (real !== null && !isInside(this.root, real))
						throw outside(what, path);
				return real;
		}
		#realFolder(folder) {
				const known = this.#folders.get(folder);
				if (known !== undefined)
						return known;
				const real = isInside(this.root, folder) ? realPathOf(folder) : null;
				const inside = real !== null && isInside(this.root, real) ? real : null;
				this.#folders.set(folder, inside);
				return inside;
		}
}
function realPathOf(path) {
		try {
				return external_node_fs_.realpathSync.native(path);
		}
		catch {
				return null;
		}
}
function linkAt(path) {
		try {
				return (0,external_node_fs_.readlinkSync)(path);
		}
		catch {
				return null;
		}
}
function isInside(root, path) {
		const way = (0,external_node_path_.relative)(root, path);
		return way === "" || (!(0,external_node_path_.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`));
}
function outside(what, path) {
		return new build_error .g(`The ${what} ${JSON.stringify(path)} leads out of the repository.`, {
				hint: "Name a path inside of it; symbolic links are followed.",
		});
}
function leadsNowhere(what, path) {
		return new build_error .g(`The ${what} ${JSON.stringify(path)} is a symbolic link that leads nowhere.`, {
				hint: "Name a path inside of the repository, whose links lead to what is there.",
		});
}
;
async function act(stage) {
		const known = {
				job: "review",
				environment: null,
				account: null,
				dryRun: false,
				place: null,
				commit: null,
				reportPath: null,
				close: async () => { },
		};
		const telling = new Telling(stage.runner, stage.redaction);
		const report = await work(stage, known, telling).catch((error) => {
				if (!(error instanceof build_error .g) && stage.env.RUNNER_DEBUG === "1")
						stage.runner.say(stage.redaction.apply(String(error.stack)));
				return stoppedReport(error, known);
		});
		try {
				await telling.tell(report, known);
		}
		finally {
				await known.close();
		}
		return report;
}
async function work(stage, known, telling) {
		const { env, redaction, runner } = stage;
		const given = (0,build_inputs .Ko)(stage.read);
		const twilio = hostsOf(given, env);
		const { environment, dryRun, accountSid } = given;
		Object.assign(known, { environment, dryRun, account: accountSid });
		const event = readEvent(env.GITHUB_EVENT_NAME ?? "", payloadOf(env), env);
		const assignment = jobFor(event, given.mode);
		if (assignment.job === "none")
				return idleReport(assignment.notice, { ...known, job: "review" });
		known.job = assignment.job;
		const job = JOBS[assignment.job];
		const deadline = deadlineOf(stage.cancelled);
		const github = githubOf(given, event, deadline);
		const { workspace, commit } = await openWorkspace(given, env);
		const inputs = located(given, workspace);
		await checkPaths(inputs, workspace);
		known.commit = (0,report_of .D3)({ event, workspace, env });
		const options = (0,head .k)({ inputs, env, workspace });
		const configuration = await (0,sources .TD)(workspace, options).catch((error) => {
				const meant = error instanceof problems .j1 ? error.environment : null;
				if (meant !== null)
						known.environment = meant;
				const key = inputs.commentKey ?? inputs.environment ?? meant;
				if (key !== null)
						known.place = comment_place_placeOf(inputs, event, github, assignment, key);
				throw error;
		});
		const { target, secrets } = configuration;
		runner.mask(secrets);
		redaction.show(configuration);
		known.environment = target.name;
		await refuseOverwriting(inputs, workspace, configuration);
		known.account = expectedAccount(inputs, target);
		known.place = comment_place_placeOf(inputs, event, github, assignment, target.name);
		const connection = connectStudio(inputs, known.account, twilio, deadline);
		if (connection !== null)
				known.close = connection.close;
		const report = await job({
				job: assignment.job,
				inputs,
				scope: scopeOf(inputs, assignment),
				env,
				workspace,
				configuration,
				studio: connection?.studio ?? null,
				github,
				event,
				checkedOut: commit,
				cancelled: stage.cancelled,
				pause: pauseUntil(deadline),
				progress: {
						lastSent: () => {
								if (known.place !== null)
										lookAgain(known.place);
						},
						mostKnown: (soFar) => telling.rehearse(soFar, known.place),
				},
		});
		const lost = await writeFiles(report, inputs, workspace, redaction).catch(notWritten);
		known.reportPath = lost === undefined ? inputs.report : null;
		return lost === undefined ? report : withFinding(report, lost);
}
function notWritten(error) {
		const message = `The report or the SARIF file could not be written: ${error.message}. What the run did stands here all the same.`;
		return (0,task .T)("report-not-written", "warning", message);
}
function withFinding(report, finding) {
		return { ...report, plan: { ...report.plan, findings: [...report.plan.findings, finding] } };
}
function payloadOf(env) {
		const path = env.GITHUB_EVENT_PATH ?? "";
		try {
				return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
		}
		catch (error) {
				throw new build_error .g(`The event's payload (GITHUB_EVENT_PATH) cannot be read: ${error.message}.`, {
						hint: "Run the action in a workflow. On a terminal use the command line: node dist/cli.js --help.",
				});
		}
}
async function openWorkspace(inputs, env) {
		const ceiling = env.GITHUB_WORKSPACE || process.cwd();
		const outer = await Workspace.open(inputs.workingDirectory, ceiling);
		const checkout = checkedOut(outer.folder, outer.root);
		if (checkout === null) {
				refuseBelow(outer);
				return { workspace: outer, commit: null };
		}
		return { workspace: await Workspace.open(outer.folder, checkout.root), commit: checkout.commit };
}
function refuseBelow({ folder }) {
		const [below] = checkoutsBelow(folder);
		if (below === undefined)
				return;
		throw new build_error .g(`The working directory is no checkout of a repository, but its folder ${below} is.`, {
				hint: `Set the input working-directory to ${below}: all other paths are relative to it then. Or leave \`path\` out in the step actions/checkout.`,
		});
}
function githubOf(inputs, event, deadline) {
		if (inputs.githubToken === null)
				return null;
		const { apiUrl, repository } = event;
		return connect({
				token: inputs.githubToken,
				apiUrl,
				repository,
				end: deadline,
				sleep: pauseUntil(deadline),
		});
}
function scopeOf(inputs, assignment) {
		return assignment.job !== "none" && assignment.scope === "all" ? "all" : inputs.scope;
}
/***/ }),
	4598:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		G: () => (/* binding */ countFindings)
/* harmony export */ });
function countFindings(findings) {
		const count = { error: 0, warning: 0 };
		for (const finding of findings)
				count[finding.severity] += 1;
		return count;
}
/***/ }),
	2441:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		C: () => (/* binding */ leveled),
		b: () => (/* binding */ isProtected)
/* harmony export */ });
	var _run_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3580);
function leveled(findings, levels) {
		return findings.flatMap((finding) => {
				const set = levels.flowRules?.get(finding.rule) ?? levels.rules.get(finding.rule);
				if (isProtected(finding))
						return [finding];
				if (set === "off")
						return [];
				return set === undefined ? [finding] : [{ ...finding, severity: set }];
		});
}
function isProtected(finding) {
		return finding.severity === "error" && (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_0__  .P)(finding.rule);
}
/***/ }),
	3843:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
function ruleUrl(source, rule) {
		return source === null ? null : `${source.rulesUrl}#${rule}`;
}
/***/ }),
	3580:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		P: () => (/* binding */ isRunRule),
		g: () => (/* binding */ RUN_RULES)
/* harmony export */ });
const RUN_RULES = [
		stops("configuration", "project", "The configuration cannot be used."),
		tells("no-flows", "project", "warning", "No flow was found."),
		stops("missing-file", "project", "The file of a flow does not exist."),
		tells("removed-flow", "project", "warning", "A flow's file is gone, and the flow is still in Twilio."),
		stops("unknown-flow", "project", "A flow is named by a key that the configuration does not have."),
		stops("flow-validate", "account", "Twilio's Flow Validate refuses the definition."),
		stops("not-validated", "account", "Flow Validate could not be asked about a flow."),
		tells("drift", "account", "warning", "Live is not what was published last."),
		tells("draft-ahead", "account", "warning", "Twilio keeps a draft newer than live."),
		tells("held", "account", "warning", "A flow was rolled back and waits for a change."),
		stops("flow-not-found", "account", "It cannot be told which flow of the account is meant."),
		stops("missing-flow", "account", "A flow is not in the account, and none may be made."),
		tells("renamed-flow", "account", "warning", "A flow's new name would make a second flow."),
		stops("wrong-account", "account", "Another account answered than the expected one."),
		tells("nothing-live", "account", "warning", "There is nothing published to pull."),
		stops("no-way-back", "account", "What is live cannot be written into the flow file."),
		tells("no-base", "run", "warning", "There is no commit to compare with: every flow counts as changed."),
		stops("tip-unknown", "run", "It cannot be told whether a publish is at its branch's tip."),
		stops("edited-meanwhile", "run", "Somebody saved the flow while the run was under way."),
		stops("publish-failed", "run", "Twilio did not take a flow."),
		stops("in-doubt", "run", "It could not be told whether a write was applied."),
		stops("not-restored", "run", "What a failed publish wrote could not be taken back."),
		tells("draft-left", "run", "warning", "A cancelled publish leaves a draft."),
		tells("deployment", "run", "warning", "GitHub has no whole deployment record of a publish."),
		stops("not-written", "run", "A flow file could not be written."),
		tells("report-not-written", "run", "warning", "The report or the SARIF file could not be written."),
		stops("run-stopped", "run", "The run could not go on."),
		stops("defect", "run", "Flowgate met a defect of its own."),
];
const IDS = new Set(RUN_RULES.map(({ id }) => id));
function isRunRule(id) {
		return IDS.has(id);
}
function stops(id, group, summary) {
		return tells(id, group, "error", summary);
}
function tells(id, group, severity, summary) {
		return { id, group, severity, needs: "run", summary, protects: true };
}
/***/ }),
	3313:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Qo: () => (/* binding */ readEnvironment),
		UI: () => (/* binding */ missingSentence),
		Uz: () => (/* binding */ DEFAULT_ENVIRONMENT),
		iF: () => (/* binding */ environmentNames),
		o$: () => (/* binding */ refuseTemplates)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8887);
	var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9445);
	var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9274);
const DEFAULT_ENVIRONMENT = "default";
function environmentNames(text, wanted, problems, sourceByDefault) {
		const root = text.value;
		const all = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(root, "environments") === undefined
				? [DEFAULT_ENVIRONMENT]
				: text.entriesOf(["environments"]).map(([name]) => name);
		if (all.length === 0)
				return { all, source: null, target: null };
		const source = sourceName(root, all, problems);
		const target = wanted === null && sourceByDefault ? source : targetName(all, wanted, problems);
		return { all, source, target };
}
function sourceName(root, all, problems) {
		const source = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(root, "source");
		if (source === undefined)
				return all[0] ?? null;
		if (typeof source !== "string")
				return null;
		if (all.includes(source))
				return source;
		const quoted = JSON.stringify(source);
		problems.atValue(["source"], `source: There is no environment ${quoted}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .h)(source, all, "There are")}`);
		return null;
}
function targetName(all, wanted, problems) {
		const [only, ...others] = all;
		if (wanted === null) {
				if (only !== undefined && others.length === 0)
						return only;
				const names = all.join(", ");
				problems.atKey(["environments"], `There are ${all.length} environments: ${names}. Name the one that is meant with the input environment.`);
				return null;
		}
		if (all.includes(wanted))
				return wanted;
		const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .h)(wanted, all, null);
		problems.atKey(["environments"], `There is no environment ${JSON.stringify(wanted)}.${near} There are: ${all.join(", ")}.`);
		return null;
}
function readEnvironment(root, name, isTarget, variables, problems) {
		const written = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(root, "environments"), name);
		const expanded = (key, pattern, wanted) => {
				const text = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .sk)(written, key);
				if (text === undefined)
						return null;
				const path = ["environments", name, key];
				const { value, missing, faults } = variables.expand(text);
				for (const fault of faults)
						problems.atValue(path, `${path.join(".")}: ${fault}`);
				if (isTarget && missing.length > 0)
						problems.atValue(path, missingSentence(path.join("."), missing));
				if (value === null || pattern.test(value))
						return value;
				problems.atValue(path, `${path.join(".")}: ${wanted}`);
				return null;
		};
		const account = expanded("account", /^AC[0-9a-fA-F]{32}$/, "An account SID is expected: AC and 32 hexadecimal digits.");
		const onDrift = expanded("on-drift", /^(?:fail|warn|overwrite)$/, "One of fail, warn and overwrite is expected.");
		return { name, account, onDrift: onDrift, create: (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(written, "create") !== false };
}
function refuseTemplates(root, names, problems) {
		for (const name of names) {
				const written = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(root, "environments"), name);
				for (const key of ["account", "on-drift"]) {
						const path = ["environments", name, key];
						for (const fault of (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__  .R)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .sk)(written, key) ?? ""))
								problems.atValue(path, `${path.join(".")}: ${fault}`);
				}
		}
}
function missingSentence(where, missing) {
		const names = missing.map((name) => `\${${name}}`).join(", ");
		const are = missing.length === 1 ? "has no value" : "have no value";
		return `${where}: ${names} ${are}. Set the environment variable in the step that runs Flowgate.`;
}
/***/ }),
	2376:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		W: () => (/* binding */ selectionOf),
		p: () => (/* binding */ globsOf)
/* harmony export */ });
	var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);
function globsOf(text) {
		return text
				.split(/\r\n|\r|\n/)
				.map((line) => line.trim())
				.filter((line) => line !== "");
}
function selectionOf(globs) {
		const written = globs.join("\n");
		const selection = MADE.get(written) ?? compiled(globs);
		MADE.set(written, selection);
		return selection;
}
const MADE = new Map();
function compiled(globs) {
		const steps = globs.map((glob) => {
				const out = /^!(?!\()/.test(glob);
				const pattern = (out ? glob.slice(1) : glob).replace(/^(?:\.\/)+/, "");
				return { out, pattern, isMatch: picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { nonegate: true }) };
		});
		const bases = steps.filter((step) => !step.out).map((step) => picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(step.pattern).base);
		return {
				matches: (path) => {
						const last = steps.findLast((step) => step.isMatch(path));
						return last !== undefined && !last.out;
				},
				bases: [...new Set(bases.map((base) => base.replace(/\/+$/, "")))].toSorted(),
		};
}
/***/ }),
	6908:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		e: () => (/* binding */ literal)
/* harmony export */ });
function literal(text) {
		return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
/***/ }),
	9445:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		h: () => (/* binding */ suggestion),
		p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
		const lower = word.toLowerCase();
		let best = null;
		let longer = null;
		let least = Math.max(1, Math.floor(Math.min(word.length, 100) / 3)) + 1;
		for (const candidate of candidates) {
				if (longer === null && lower.length > 2 && candidate.toLowerCase().startsWith(lower))
						longer = candidate;
				if (Math.abs(candidate.length - word.length) >= least)
						continue;
				const distance = alignment(lower, candidate.toLowerCase());
				if (distance < least && distance < Math.max(word.length, candidate.length)) {
						best = candidate;
						least = distance;
				}
		}
		return best ?? longer;
}
function alignment(a, b) {
		let before = [];
		let above = Array.from({ length: b.length + 1 }, (_, column) => column);
		for (let row = 1; row <= a.length; row += 1) {
				const line = [row];
				for (let column = 1; column <= b.length; column += 1) {
						const same = a[row - 1] === b[column - 1];
						let least = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
						const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
						if (swapped)
								least = Math.min(least, (before[column - 2] ?? 0) + 1);
						line.push(least);
				}
				before = above;
				above = line;
		}
		return above[b.length] ?? 0;
}
function suggestion(word, candidates, heading) {
		const near = nearest(word, candidates);
		if (near !== null)
				return ` Did you mean ${JSON.stringify(near)}?`;
		if (candidates.length === 0 || heading === null)
				return "";
		const shown = candidates.slice(0, 12).join(", ");
		const more = candidates.length > 12 ? ` and ${candidates.length - 12} more` : "";
		return ` ${heading}: ${shown}${more}.`;
}
/***/ }),
	3515:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Vb: () => (/* binding */ nameOf),
		Zw: () => (/* binding */ Problems),
		j1: () => (/* binding */ ConfigurationError),
		qn: () => (/* binding */ configurationFinding)
/* harmony export */ });
	var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5602);
	var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3036);
class ConfigurationError extends _error_js__WEBPACK_IMPORTED_MODULE_0__  .g {
		findings;
		environment;
		constructor(findings, environment = null) {
				const lines = findings.slice(0, 20).map((finding) => `${placeName(finding)}${finding.message}`);
				if (findings.length > 20)
						lines.push(`and ${findings.length - 20} more`);
				super(lines.join("\n"));
				this.name = "ConfigurationError";
				this.findings = findings;
				this.environment = environment;
		}
}
function placeName(finding) {
		if (finding.file === null)
				return "";
		if (finding.line === null)
				return `${finding.file}: `;
		return `${finding.file}:${finding.line}:${finding.column}: `;
}
function configurationFinding(message, file, pointer, place) {
		return {
				rule: "configuration",
				severity: "error",
				message,
				widget: null,
				pointer,
				file,
				line: place?.line ?? null,
				column: place?.column ?? null,
				origin: "new",
		};
}
class Problems {
		path;
		text;
		found = [];
		taken = new Set();
		environment = null;
		constructor(path, text) {
				this.path = path;
				this.text = text;
				for (const fault of text.faults)
						this.add(fault.message, fault.pointer, fault.place);
		}
		atValue(path, message) {
				this.add(message, (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__  .rq)(path), this.text.placeOf(path));
		}
		atKey(path, message) {
				this.add(message, (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_1__  .rq)(path), this.text.keyPlaceOf(path));
		}
		meantFor(environment) {
				this.environment = environment;
		}
		add(message, pointer, place) {
				const key = `${place.line}:${place.column} ${pointer}`;
				if (this.taken.has(key))
						return;
				this.taken.add(key);
				this.found.push(configurationFinding(message, this.path, pointer, place));
		}
		settle() {
				if (this.found.length > 0)
						this.refuse();
		}
		refuse() {
				const line = (finding) => finding.line ?? 0;
				const column = (finding) => finding.column ?? 0;
				const found = this.found.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
				throw new ConfigurationError(found, this.environment);
		}
}
function nameOf(path) {
		return path.length === 0 ? "The configuration" : path.join(".");
}
/***/ }),
	7415:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		X: () => (/* binding */ render)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8887);
	var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3036);
	var _sids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3022);
	var _untouched_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7880);
function render(definition, rendering) {
		const pass = new Pass(rendering);
		const rendered = pass.members(definition, [], _untouched_js__WEBPACK_IMPORTED_MODULE_2__  .y);
		return {
				definition: rendered,
				pending: [...pass.pending],
				unmapped: pass.unmapped,
				unknownFlows: pass.unknownFlows,
		};
}
class Pass {
		pending = new Set();
		unmapped = [];
		unknownFlows = [];
		told = new Set();
		rendering;
		constructor(rendering) {
				this.rendering = rendering;
		}
		members(object, path, walks) {
				let out = null;
				for (const key of Object.keys(object)) {
						const value = object[key] ?? null;
						path.push(key);
						const rendered = this.value(value, path, walks.get(key) ?? _untouched_js__WEBPACK_IMPORTED_MODULE_2__  .t);
						path.pop();
						if (rendered === value)
								continue;
						out ??= { ...object };
						out[key] = rendered;
				}
				return out ?? object;
		}
		value(value, path, walk) {
				if (typeof value === "string")
						return walk === "fixed" ? value : this.text(value, path);
				const members = walk === "fixed" ? _untouched_js__WEBPACK_IMPORTED_MODULE_2__  .t : walk;
				if (Array.isArray(value))
						return this.items(value, path, members);
				if ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value))
						return this.members(value, path, members);
				return value;
		}
		items(list, path, members) {
				let out = null;
				for (let index = 0; index < list.length; index += 1) {
						const item = list[index] ?? null;
						path.push(index);
						const rendered = this.value(item, path, members);
						path.pop();
						if (rendered === item)
								continue;
						out ??= [...list];
						out[index] = rendered;
				}
				return out ?? list;
		}
		text(text, path) {
				return text.replace(this.rendering.pattern, (whole, key, loose) => {
						if (key !== undefined)
								return this.flow(key, whole, path);
						const replacement = typeof loose === "string" ? undefined : this.rendering.replacements.get(whole);
						if (replacement !== undefined)
								return this.put(replacement);
						this.leave(whole, path);
						return whole;
				});
		}
		flow(key, whole, path) {
				const replacement = this.rendering.flows.get(key);
				if (replacement !== undefined)
						return this.put(replacement);
				this.unknownFlows.push({ pointer: (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)(path), key });
				return whole;
		}
		put(replacement) {
				if (replacement.kind === "text")
						return replacement.text;
				this.pending.add(replacement.key);
				return `\${flow:${replacement.key}}`;
		}
		leave(sid, path) {
				const kind = (0,_sids_js__WEBPACK_IMPORTED_MODULE_1__  .K)(sid);
				if (kind === null || this.rendering.targets.has(sid))
						return;
				const pointer = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)(path);
				const place = `${sid} ${pointer}`;
				if (this.told.has(place))
						return;
				this.told.add(place);
				this.unmapped.push({ pointer, value: sid, kind });
		}
}
/***/ }),
	8116:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		I: () => (/* binding */ patternOf),
		c: () => (/* binding */ renderingOf)
/* harmony export */ });
	var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6908);
const SID = "[A-Z]{2}[0-9a-fA-F]{32}";
const SID_LENGTH = 34;
const WHOLE_SID = new RegExp(`^${SID}$`);
const START = "(?<![\\p{L}\\p{N}_-])(?<![\\p{L}\\p{N}][.+])";
const END = "(?![\\p{L}\\p{N}_-])(?![.+][\\p{L}\\p{N}])";
function renderingOf(configuration, flowSids) {
		const source = configuration.source.name;
		const target = configuration.target.name;
		const flows = new Map();
		const replacements = new Map();
		const targets = new Set();
		for (const flow of configuration.flows) {
				const sid = flowSids.get(flow.key) ?? flow.sids.get(target);
				flows.set(flow.key, sid === undefined ? { kind: "pending", key: flow.key } : { kind: "text", text: sid });
		}
		if (source === target)
				return { pattern: patternOf([], false), replacements, flows, targets };
		for (const flow of configuration.flows) {
				const from = flow.sids.get(source);
				const to = flows.get(flow.key);
				if (from !== undefined && to !== undefined)
						replacements.set(from, to);
		}
		for (const resource of configuration.resources) {
				const from = resource.values.get(source)?.value;
				const to = resource.values.get(target)?.value;
				if (from === undefined || to === undefined || from === "")
						continue;
				replacements.set(from, { kind: "text", text: to });
		}
		for (const to of [...flows.values(), ...replacements.values()])
				if (to.kind === "text")
						targets.add(to.text);
		if (configuration.target.account !== null)
				targets.add(configuration.target.account);
		return { pattern: patternOf([...replacements.keys()], true), replacements, flows, targets };
}
function patternOf(values, sids) {
		const others = values.filter((value) => !WHOLE_SID.test(value)).toSorted((a, b) => b.length - a.length);
		const longer = others.filter((value) => value.length > SID_LENGTH);
		const shorter = others.filter((value) => value.length <= SID_LENGTH);
		const tokens = [...longer.map(_literal_js__WEBPACK_IMPORTED_MODULE_0__  .e), ...(sids ? [SID] : []), ...shorter.map(_literal_js__WEBPACK_IMPORTED_MODULE_0__  .e)];
		const alternatives = ["\\$\\{flow:([^}]{0,200})\\}"];
		if (tokens.length > 0)
				alternatives.push(`${START}(?:${tokens.join("|")})${END}`);
		if (sids)
				alternatives.push(`(?<![\\p{L}\\p{N}])(${SID})(?![\\p{L}\\p{N}])`);
		const firsts = new Set(others.map((value) => `\\u{${(value.codePointAt(0) ?? 0).toString(16)}}`));
		return new RegExp(`(?=[$${sids ? "A-Z" : ""}${[...firsts].join("")}])(?:${alternatives.join("|")})`, "gu");
}
/***/ }),
	3022:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		K: () => (/* binding */ kindOfSid)
/* harmony export */ });
const SID_KINDS = new Map([
		["AC", "account"],
		["AD", "address"],
		["AP", "TwiML app"],
		["BU", "regulatory bundle"],
		["CA", "call"],
		["CH", "conversation or channel"],
		["CN", "Connect app"],
		["CR", "credential"],
		["EH", "TwiML Bin"],
		["ES", "Sync list"],
		["ET", "Sync document"],
		["FO", "Flex flow"],
		["FW", "flow"],
		["HX", "content template"],
		["IS", "service"],
		["KS", "Proxy service"],
		["MG", "messaging service"],
		["MP", "Sync map"],
		["PN", "phone number"],
		["QU", "queue"],
		["RE", "recording"],
		["SD", "SIP domain"],
		["SK", "API key"],
		["TC", "task channel"],
		["TK", "SIP trunk"],
		["UA", "assistant"],
		["US", "user"],
		["VA", "Verify service"],
		["WA", "activity"],
		["WK", "worker"],
		["WQ", "task queue"],
		["WS", "workspace"],
		["WW", "workflow"],
		["ZE", "serverless environment"],
		["ZH", "function or asset"],
		["ZN", "function or asset version"],
		["ZS", "serverless service"],
]);
function kindOfSid(sid) {
		return SID_KINDS.get(sid.slice(0, 2)) ?? null;
}
/***/ }),
	7880:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		t: () => (/* binding */ PLAIN),
		y: () => (/* binding */ DEFINITION)
/* harmony export */ });
const PLAIN = membersOf({});
const NAMED_VALUE = membersOf({ key: "fixed" });
const TRANSITION = membersOf({ event: "fixed", next: "fixed" });
const STATE = membersOf({
		name: "fixed",
		transitions: TRANSITION,
		properties: membersOf({ parameters: NAMED_VALUE, variables: NAMED_VALUE }),
});
const DEFINITION = membersOf({ initial_state: "fixed", states: STATE });
function membersOf(members) {
		return new Map([["type", "fixed"], ...Object.entries(members)]);
}
/***/ }),
	9274:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		R: () => (/* binding */ faultsIn),
		u: () => (/* binding */ Variables)
/* harmony export */ });
const REFUSED = ["INPUT_", "GITHUB_", "ACTIONS_", "RUNNER_"];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
class Variables {
		used = new Map();
		env;
		constructor(env) {
				this.env = env;
		}
		expand(written) {
				const missing = [];
				const faults = [];
				const value = written.replace(/(\$?)\$\{([^}]*)(\}?)/g, (whole, literal, name, end) => {
						if (literal !== "")
								return whole.slice(1);
						const fault = end === "" ? "A ${ is not closed. Write $${ for a literal one." : faultOf(name);
						if (fault !== null) {
								faults.push(fault);
								return "";
						}
						const found = Object.hasOwn(this.env, name) ? this.env[name] : undefined;
						if (found === undefined || found.trim() === "") {
								if (!missing.includes(name))
										missing.push(name);
								return "";
						}
						this.used.set(name, found);
						return found;
				});
				return { value: missing.length + faults.length === 0 ? value : null, missing, faults };
		}
}
function faultsIn(written) {
		return new Variables({}).expand(written).faults;
}
function faultOf(name) {
		if (!NAME.test(name)) {
				return `\${${name}} names no environment variable. Write $\${ for a literal \${.`;
		}
		const prefix = REFUSED.find((start) => name.toUpperCase().startsWith(start));
		if (prefix === undefined)
				return null;
		return `\${${name}} cannot be used: variables that begin with ${prefix} belong to the runner. Hand the value on under another name.`;
}
/***/ }),
	2013:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		TH: () => (/* binding */ replaceReferences),
		Y3: () => (/* binding */ followInput),
		ot: () => (/* binding */ followInState),
		yo: () => (/* binding */ followInFrame)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8887);
	var _liquid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5740);
const REFERENCE = /\bwidgets(?:\.([\w-]+)|\[ {0,4}(?:"([^"]{0,200})"|'([^']{0,200})') {0,4}\])/g;
function followInState(state, renames) {
		if (renames.size === 0 || !(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(state))
				return state;
		return mapped(state, (key, value) => {
				if (key !== "transitions" || !Array.isArray(value)) {
						return key === "name" || key === "type" ? value : followInTexts(value, renames);
				}
				return mappedList(value, (transition) => followInTransition(transition, renames));
		});
}
function followInput(transitions, from, to) {
		return transitions.map((transition) => {
				const conditions = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(transition, "conditions");
				if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(transition) || !Array.isArray(conditions))
						return transition;
				const following = conditions.map((condition) => {
						const subjects = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(condition, "arguments");
						if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(condition) || !Array.isArray(subjects))
								return condition;
						return { ...condition, arguments: subjects.map((subject) => (subject === from ? to : subject)) };
				});
				return { ...transition, conditions: following };
		});
}
function followInFrame(frame, renames) {
		if (renames.size === 0)
				return frame;
		return mapped(frame, (key, value) => key === "initial_state" ? renamed(value, renames) : followInTexts(value, renames));
}
function replaceReferences(text, to) {
		if (!text.includes("widgets"))
				return text;
		return (0,_liquid_js__WEBPACK_IMPORTED_MODULE_1__  .L)(text, (liquid) => liquid.replace(REFERENCE, (whole, dotted, double, single) => {
				const name = dotted ?? double ?? single ?? "";
				const next = to(name);
				if (next === undefined)
						return whole;
				if (dotted !== undefined && /^[\w-]+$/.test(next))
						return `widgets.${next}`;
				return dotted === undefined ? whole.replace(name, () => next) : `widgets["${next}"]`;
		}));
}
function followInTransition(transition, renames) {
		if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(transition))
				return transition;
		return mapped(transition, (key, value) => {
				if (key === "next")
						return renamed(value, renames);
				return key === "event" ? value : followInTexts(value, renames);
		});
}
function renamed(value, renames) {
		return typeof value === "string" ? (renames.get(value) ?? value) : value;
}
function followInTexts(value, renames) {
		if (typeof value === "string")
				return replaceReferences(value, (name) => renames.get(name));
		if (typeof value !== "object" || value === null)
				return value;
		if (!Array.isArray(value))
				return mapped(value, (_, item) => followInTexts(item, renames));
		return mappedList(value, (item) => followInTexts(item, renames));
}
function mappedList(list, by) {
		const items = list.map(by);
		return items.some((item, index) => item !== list[index]) ? items : list;
}
function mapped(object, by) {
		const keys = Object.keys(object);
		let changes = false;
		const entries = keys.map((key) => {
				const value = object[key] ?? null;
				const to = by(key, value);
				if (to !== value)
						changes = true;
				return [key, to];
		});
		return changes ? Object.fromEntries(entries) : object;
}
/***/ }),
	5740:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		L: () => (/* binding */ replaceLiquid)
/* harmony export */ });
function replaceLiquid(text, by) {
		const outputs = new Pieces(text, "{{", "}}");
		const tags = new Pieces(text, "{%", "%}");
		let out = "";
		let at = 0;
		for (;;) {
				const output = outputs.next(at);
				const tag = tags.next(at);
				const piece = output !== null && (tag === null || output.start < tag.start) ? output : tag;
				if (piece === null)
						return out + text.slice(at);
				out += text.slice(at, piece.start) + by(text.slice(piece.start, piece.end));
				at = piece.end;
		}
}
class Pieces {
		text;
		open;
		close;
		found = { start: -1, end: 0 };
		constructor(text, open, close) {
				this.text = text;
				this.open = open;
				this.close = close;
		}
		next(from) {
				if (this.found === null || this.found.start >= from)
						return this.found;
				const start = this.text.indexOf(this.open, from);
				const end = start < 0 ? -1 : this.text.indexOf(this.close, start + 2);
				this.found = end < 0 ? null : { start, end: end + 2 };
				return this.found;
		}
}
/***/ }),
	6199:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		CE: () => (/* binding */ eventWords),
		Wy: () => (/* binding */ labelOf),
		go: () => (/* binding */ typeName),
		rl: () => (/* binding */ verbOf),
		uZ: () => (/* binding */ operatorWords)
/* harmony export */ });
const TYPE_NAMES = new Map([
		["trigger", "Trigger"],
		["say-play", "Say/Play"],
		["gather-input-on-call", "Gather Input On Call"],
		["split-based-on", "Split Based On\u2026"],
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
function typeName(type) {
		return TYPE_NAMES.get(type) ?? (type === "" ? "widget without a type" : type);
}
const VERBS = new Map([
		["say", "says"],
		["play", "plays"],
		["url", "requests"],
]);
const VERBS_OF_TYPE = new Map([
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
function verbOf(type, property) {
		const special = VERBS_OF_TYPE.get(`${type} ${property}`);
		if (special !== undefined)
				return special;
		return VERBS.get(property) ?? null;
}
const LABELS = new Map([
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
function labelOf(property) {
		return LABELS.get(property) ?? property.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
}
const EVENTS = new Map([
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
const EVENTS_OF_TYPE = new Map([
		["send-and-wait-for-reply incomingMessage", "on a reply"],
		["send-and-wait-for-reply timeout", "on no reply in time"],
		["gather-input-on-call timeout", "on no input"],
]);
function eventWords(type, event) {
		if (event === "")
				return "on an event without a name";
		const words = EVENTS_OF_TYPE.get(`${type} ${event}`) ?? EVENTS.get(event);
		return (words ?? `on ${event.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)}`);
}
const OPERATORS = new Map([
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
function operatorWords(operator) {
		return OPERATORS.get(operator) ?? operator.replaceAll("_", " ");
}
/***/ }),
	7418:
	(() => {
;
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_require("node:v8");
;
(0,external_node_v8_namespaceObject.setFlagsFromString)("--wasm-tiering-budget=1000000000");
/***/ }),
	5602:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		b: () => (/* binding */ actionable),
		g: () => (/* binding */ FlowgateError)
/* harmony export */ });
class FlowgateError extends Error {
		hint;
		constructor(message, options = {}) {
				super(message, options.cause === undefined ? undefined : { cause: options.cause });
				this.name = "FlowgateError";
				this.hint = options.hint ?? null;
		}
}
function actionable(error) {
		if (error instanceof FlowgateError)
				return error;
		if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
				return new FlowgateError(`A part of Flowgate is not there: ${error.message}.`, {
						hint: "Its dist/ is one whole: check out or copy all of it.",
						cause: error,
				});
		}
		if (!(error instanceof Error) || !("syscall" in error) || !("path" in error))
				return null;
		return new FlowgateError(`${error.message}.`, {
				hint: "Look at that path: whether it is there, what it is, and who may read and write it.",
				cause: error,
		});
}
/***/ }),
	5735:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		A: () => (/* binding */ canonicalText)
/* harmony export */ });
	var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8887);
function canonicalText(value) {
		const ordered = inOrder(value);
		return ordered === undefined ? written(value) : withSurrogates(JSON.stringify(ordered));
}
function inOrder(value) {
		if (Array.isArray(value))
				return itemsInOrder(value);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) ? membersInOrder(value) : value;
}
function itemsInOrder(items) {
		let out = null;
		for (let index = 0; index < items.length; index += 1) {
				const item = items[index] ?? null;
				const ordered = inOrder(item);
				if (ordered === undefined)
						return undefined;
				if (ordered === item)
						continue;
				out ??= items.slice();
				out[index] = ordered;
		}
		return out ?? items;
}
function membersInOrder(object) {
		const keys = Object.keys(object);
		let out = isSorted(keys) ? null : {};
		if (out !== null)
				keys.sort();
		for (const key of keys) {
				const member = object[key] ?? null;
				const ordered = inOrder(member);
				if (ordered === undefined || beginsWithDigit(key))
						return undefined;
				if (out === null && ordered !== member)
						out = { ...object };
				if (out !== null)
						(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Nk)(out, key, ordered);
		}
		return out ?? object;
}
function isSorted(keys) {
		for (let index = 1; index < keys.length; index += 1) {
				if ((keys[index - 1] ?? "") > (keys[index] ?? ""))
						return false;
		}
		return true;
}
function beginsWithDigit(key) {
		const unit = key.charCodeAt(0);
		return unit >= 0x30 && unit <= 0x39;
}
function written(value) {
		if (Array.isArray(value))
				return `[${value.map(written).join(",")}]`;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value))
				return withSurrogates(JSON.stringify(value));
		const members = Object.keys(value)
				.sort()
				.map((key) => `${withSurrogates(JSON.stringify(key))}:${written(value[key] ?? null)}`);
		return `{${members.join(",")}}`;
}
function withSurrogates(json) {
		if (!json.includes("\\ud"))
				return json;
		return json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (written, unit) => unit === undefined ? written : String.fromCharCode(Number.parseInt(unit, 16)));
}
/***/ }),
	1455:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		A: () => (/* binding */ canonicalDefinition),
		g: () => (/* binding */ isSameDefinition)
/* harmony export */ });
	var _canonical_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5735);
	var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(607);
	var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8887);
	var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(551);
function canonicalDefinition(definition, options = {}) {
		const states = sortedStates(definition).map((state) => canonicalState(state, options));
		return { ...besideStates(definition), states };
}
function isSameDefinition(a, b, options = {}) {
		if (a === b)
				return true;
		const others = sortedStates(b);
		const states = sortedStates(a);
		if (states.length !== others.length)
				return false;
		const textOf = (state) => (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__  .A)(canonicalState(state, options));
		return ((0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__  .A)(besideStates(a)) === (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__  .A)(besideStates(b)) &&
				states.every((state, index) => {
						const other = others[index] ?? null;
						return (0,_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(state, other) || textOf(state) === textOf(other);
				}));
}
function besideStates(definition) {
		const out = {};
		for (const key of Object.keys(definition)) {
				if (key !== "$schema" && key !== "states")
						(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Nk)(out, key, definition[key] ?? null);
		}
		return out;
}
function sortedStates(definition) {
		const states = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Dc)(definition, "states");
		return sortedBy(Array.isArray(states) ? states : [], "name");
}
function canonicalState(state, options) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(state))
				return state;
		return canonicalWidget(state, options.layout ?? false, options.defaults ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__  .Ph);
}
function canonicalWidget(widget, layout, list) {
		const out = {};
		for (const key of Object.keys(widget)) {
				if (key !== "properties" && key !== "transitions")
						(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Nk)(out, key, widget[key] ?? null);
		}
		out.properties = canonicalProperties(widget, layout, list);
		out.transitions = canonicalTransitions(widget, list);
		return out;
}
function canonicalProperties(widget, layout, list) {
		const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Dc)(widget, "properties");
		const out = {};
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(properties))
				return out;
		for (const key of Object.keys(properties)) {
				const value = properties[key] ?? null;
				if ((0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__  .tn)(list, key, value) || (key === "offset" && !layout))
						continue;
				const rule = Array.isArray(value) ? (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__  .mg)(list, widget, key) : undefined;
				(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Nk)(out, key, rule === undefined || !Array.isArray(value) ? value : value.map((item) => strip(item, rule.drops)));
		}
		return out;
}
function canonicalTransitions(widget, list) {
		const kept = [];
		for (const transition of (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .DW)(widget, "transitions")) {
				const open = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(transition) && saysNothing(transition, "next") && saysNothing(transition, "conditions");
				if (!(open && list.openTransitions))
						kept.push(canonicalTransition(transition));
		}
		return sortedBy(kept, "event");
}
function strip(item, drops) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(item))
				return item;
		const kept = Object.keys(item).filter((key) => !drops(key, item[key] ?? null));
		if (kept.length === Object.keys(item).length)
				return item;
		const out = {};
		for (const key of kept)
				(0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Nk)(out, key, item[key] ?? null);
		return out;
}
function canonicalTransition(transition) {
		return strip(transition, (key, value) => (key === "next" || key === "conditions") && isNothing(value));
}
function saysNothing(transition, key) {
		return isNothing((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .Dc)(transition, key) ?? null);
}
function isNothing(value) {
		return !value || (typeof value === "object" && Object.keys(value).length === 0);
}
function sortedBy(items, key) {
		if (isSortedBy(items, key))
				return items;
		return items
				.map((item) => ({ item, name: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .sk)(item, key) ?? "" }))
				.sort((a, b) => byUnit(a.name, b.name))
				.map(({ item }) => item);
}
function isSortedBy(items, key) {
		let last = "";
		for (const item of items) {
				const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .sk)(item, key) ?? "";
				if (name < last)
						return false;
				last = name;
		}
		return true;
}
function byUnit(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
/***/ }),
	607:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		EN: () => (/* binding */ DEFAULT_LISTS),
		Ph: () => (/* binding */ CURRENT_DEFAULTS),
		mg: () => (/* binding */ itemRule),
		tn: () => (/* binding */ isDefaultProperty)
/* harmony export */ });
	var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8887);
const VERSION_1 = {
		version: 1,
		properties: new Map([
				["message_type", "custom"],
				["add_twilio_auth", false],
		]),
		items: [
				{
						list: "variables",
						type: null,
						drops: (key, value) => key === "index" || (key === "type" && value === "string"),
				},
				{ list: "parameters", type: "run-subflow", drops: (key, value) => key === "type" && value === "string" },
		],
		nulls: true,
		openTransitions: true,
};
const DEFAULT_LISTS = [VERSION_1];
const CURRENT_DEFAULTS = DEFAULT_LISTS[0];
function isDefaultProperty(list, key, value) {
		if (value === null)
				return list.nulls;
		return list.properties.has(key) && list.properties.get(key) === value;
}
function itemRule(list, widget, key) {
		return list.items.find((rule) => rule.list === key && (rule.type === null || rule.type === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Dc)(widget, "type")));
}
/***/ }),
	9692:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		U: () => (/* binding */ readDefinition),
		g: () => (/* binding */ isDefinition)
/* harmony export */ });
	var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8887);
	var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3036);
function isDefinition(value) {
		return Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)(value, "states"));
}
function readDefinition(json) {
		const widgets = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .DW)(json, "states").flatMap((state, index) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(state) ? [readWidget(state, index)] : []);
		return {
				json,
				description: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(json, "description") ?? null,
				initialState: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(json, "initial_state") ?? null,
				widgets,
		};
}
function readWidget(state, index) {
		const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Dc)(state, "properties");
		return {
				name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(state, "name") ?? "",
				type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(state, "type") ?? "",
				properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(properties) ? properties : {},
				transitions: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .DW)(state, "transitions").flatMap((transition, place) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(transition)
						? [
								{
										event: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(transition, "event") ?? "",
										next: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(transition, "next") || null,
										conditions: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .DW)(transition, "conditions"),
										pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)(["states", index, "transitions", place]),
								},
						]
						: []),
				index,
				pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)(["states", index]),
		};
}
/***/ }),
	1513:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		V: () => (/* binding */ shortDigest),
		o: () => (/* binding */ digestOf)
/* harmony export */ });
	var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
	var _canonical_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5735);
function digestOf(definition, options = {}) {
		const text = (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_1__  .A)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__  .A)(definition, options));
		const { createHash } = process.getBuiltinModule("node:crypto");
		return createHash("sha256").update(utf8(text)).digest("hex");
}
function shortDigest(digest) {
		return digest.slice(0, 12);
}
function utf8(text) {
		if (text.isWellFormed())
				return Buffer.from(text, "utf8");
		const parts = [];
		for (const part of text.split(/(\p{Surrogate})/u)) {
				const unit = part.charCodeAt(0);
				if (part.length === 1 && unit >= 0xd800 && unit <= 0xdfff) {
						parts.push(Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]));
				}
				else
						parts.push(Buffer.from(part, "utf8"));
		}
		return Buffer.concat(parts);
}
/***/ }),
	9791:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		F8: () => (/* binding */ encodeForm),
		OI: () => (/* binding */ validationForm),
		Xd: () => (/* binding */ studioForm),
		co: () => (/* binding */ refusedSize)
/* harmony export */ });
const BODY_BYTES = 1024 * 1024;
function studioForm(definition, friendlyName, commitMessage, status = "published") {
		return {
				FriendlyName: friendlyName,
				Status: status,
				Definition: JSON.stringify(definition),
				CommitMessage: commitMessage,
		};
}
function validationForm(definition, friendlyName) {
		return studioForm(definition, friendlyName, "Validated by Flowgate");
}
function encodeForm(form) {
		return Object.entries(form)
				.map(([key, text]) => `${key}=${encoded(text)}`)
				.join("&");
}
const OF_A_FORM = /%20|[!'()~]/g;
function encoded(text) {
		return encodeURIComponent(text.toWellFormed()).replaceAll(OF_A_FORM, (found) => found === "%20" ? "+" : `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
function fits(form) {
		const pairs = Object.entries(form);
		return pairs.reduce((sum, [key, text]) => sum + key.length + 2 + 9 * text.length, 0) <= BODY_BYTES;
}
function refusedSize(form) {
		const bytes = fits(form) ? 0 : encodeForm(form).length;
		if (bytes <= BODY_BYTES)
				return null;
		return `The request that publishes ${form.FriendlyName} would have ${bytes} bytes after encoding; Twilio takes at most ${BODY_BYTES}. Move a part of it into a subflow.`;
}
/***/ }),
	8887:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		DW: () => (/* binding */ listMember),
		Dc: () => (/* binding */ member),
		Gv: () => (/* binding */ isObject),
		Nk: () => (/* binding */ setMember),
		sk: () => (/* binding */ stringMember)
/* harmony export */ });
function isObject(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
		return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function stringMember(value, key) {
		const found = member(value, key);
		return typeof found === "string" ? found : undefined;
}
function listMember(value, key) {
		const found = member(value, key);
		return Array.isArray(found) ? found : [];
}
function setMember(target, key, value) {
		if (key !== "__proto__") {
				target[key] = value;
				return;
		}
		Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
/***/ }),
	9160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		T: () => (/* binding */ oneLine)
/* harmony export */ });
function oneLine(text) {
		return text
				.replace(/\r\n|\n|\r/g, " \u23ce ")
				.replace(/\p{Cc}/gu, " ")
				.replace(/ {2,}/g, " ")
				.trim();
}
/***/ }),
	9138:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		q: () => (/* binding */ Lines)
/* harmony export */ });
class Lines {
		starts = [0];
		constructor(text) {
				for (let i = 0; i < text.length; i += 1) {
						const unit = text.charCodeAt(i);
						if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
								this.starts.push(i + 1);
				}
		}
		at(offset) {
				let low = 0;
				let high = this.starts.length - 1;
				while (low < high) {
						const middle = (low + high + 1) >> 1;
						if ((this.starts[middle] ?? 0) <= offset)
								low = middle;
						else
								high = middle - 1;
				}
				return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
		}
}
/***/ }),
	3036:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Dl: () => (/* binding */ ROOT),
		OD: () => (/* binding */ segmentsOf),
		rq: () => (/* binding */ pointerOf)
/* harmony export */ });
function pointerOf(segments) {
		let pointer = "#";
		for (const segment of segments)
				pointer += `/${typeof segment === "number" ? segment : escaped(segment)}`;
		return pointer;
}
function escaped(segment) {
		return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
function segmentsOf(pointer) {
		const path = pointer.startsWith("#") ? pointer.slice(1) : pointer;
		if (!path.startsWith("/"))
				return [];
		return path
				.slice(1)
				.split("/")
				.map((s) => s.replaceAll("~1", "/").replaceAll("~0", "~"));
}
const ROOT = pointerOf([]);
/***/ }),
	551:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		F: () => (/* binding */ same)
/* harmony export */ });
	var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8887);
function same(a, b) {
		if (a === b)
				return true;
		if (Array.isArray(a)) {
				return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
		}
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(b))
				return false;
		const keys = Object.keys(a);
		if (keys.length !== Object.keys(b).length)
				return false;
		return keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
/***/ }),
	9305:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		VY: () => (/* binding */ secretsIn),
		fp: () => (/* binding */ redactSecrets),
		he: () => (/* binding */ secretSpan),
		u7: () => (/* binding */ secretIn)
/* harmony export */ });
function secretIn(key, value) {
		return secretSpan(key, value)?.kind ?? null;
}
function secretSpan(key, value) {
		const named = key === null ? null : keyKind(key);
		if (key !== null && named === null && isRandomUnder(key, value)) {
				return { kind: "random value under a telling name", start: 0, end: value.length };
		}
		const inside = spansIn(value)[0] ?? null;
		if (inside !== null || named === null)
				return inside;
		const bare = named === "authorization value" ? value.replace(/^\s*[A-Za-z]+\s+(?=\S+\s*$)/, "") : value;
		const kept = bare.trim();
		if (kept.length < SHORTEST || isNoSecret(kept) || isWord(named, kept))
				return null;
		const start = value.lastIndexOf(kept);
		return { kind: named, start, end: start + kept.length };
}
function secretsIn(key, value) {
		const first = secretSpan(key, value);
		const spans = first === null ? [] : [first, ...spansIn(value).filter(({ start }) => start > first.start)];
		return spans.map(({ start, end }) => value.slice(start, end));
}
function redactSecrets(text) {
		let out = "";
		let at = 0;
		for (const span of spansIn(text)) {
				if (span.start < at)
						continue;
				out += `${text.slice(at, span.start)}***`;
				at = span.end;
		}
		return out + text.slice(at);
}
const TELLING = /pass|pwd|secret|token|key|auth|credential|jwt/i;
const SIGNS = new RegExp(`://|bearer|basic|eyJ|_live_|gh[opsu]_|xox|AIza|SG\\.|${TELLING.source}`, "i");
function spansIn(text) {
		if (!SIGNS.test(text))
				return [];
		const spans = [];
		for (const pattern of PATTERNS) {
				for (const match of text.matchAll(pattern.find)) {
						const [whole, found = whole] = match;
						if (pattern.holds?.(found) === false)
								continue;
						const start = match.index + whole.indexOf(found, pattern.skip ?? 0);
						spans.push({ kind: pattern.kind, start, end: start + found.length });
				}
		}
		return spans.concat(namedIn(text)).sort((a, b) => a.start - b.start || b.end - a.end);
}
const PATTERNS = [
		{
				kind: "private key",
				find: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
		},
		{
				kind: "user name or password in a URL",
				find: /:\/\/([^\s/?#"<>\\]+)@/g,
				skip: 3,
				holds: (found) => !isTemplate(found) && !isTemplate(found.slice(found.indexOf(":") + 1)),
		},
		{
				kind: "bearer token",
				find: /\bBearer\s{1,4}([A-Za-z0-9._~+/-]{5,}[A-Za-z0-9_~+/-]={0,2})/gi,
				skip: 7,
				holds: (found) => (/[0-9_.]/.test(found) || looksRandom(found, 6) || found.length >= 20) && !isNoSecret(found),
		},
		{
				kind: "bearer token",
				find: /(?:^|["':=]\s{0,4})Bearer\s{1,4}([A-Za-z0-9._~+/-]{6,}={0,2})(?=\s*(?:$|["'\\]))/gi,
				skip: 7,
				holds: (found) => !isNoSecret(found),
		},
		{ kind: "Basic credentials", find: /\bBasic\s{1,4}([A-Za-z0-9+/_-]{6,}={0,2})/gi, skip: 6, holds: isBasic },
		{
				kind: "Basic credentials",
				find: /(?:^|["':=]\s{0,4})Basic\s{1,4}([A-Za-z0-9+/_-]{6,}={0,2})(?=\s*(?:$|["'\\]))/gi,
				skip: 6,
				holds: (found) => looksRandom(found, 6) && !isNoSecret(found),
		},
		{
				kind: "access token",
				find: /(?<![\w-])(?:eyJ[\w-]{6,}\.eyJ[\w-]{6,}\.[\w-]{6,}|(?:sk|rk)_live_\w{16,}|gh[opsu]_\w{30,}|xox[abpr]-[\w-]{20,}|AIza[\w-]{30,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,
		},
];
function isBasic(found) {
		const text = Buffer.from(found, "base64").toString("latin1");
		return ((/^[\x20-\x7e]*:[\x20-\x7e]*$/.test(text) && text.length >= 4) ||
				(found.length >= 16 && looksRandom(found, 16)));
}
function namedIn(text) {
		const spans = [];
		const name = /(?<![\w-])([A-Za-z][\w-]*)(?:\\?["']\s{0,4}:\s{0,4}(\\?["'])?|=)/g;
		for (let match = name.exec(text); match !== null; match = name.exec(text)) {
				const kind = keyKind(match[1] ?? "");
				if (kind === null)
						continue;
				const start = name.lastIndex;
				const value = valueFrom(text, start, match);
				name.lastIndex = start + value.length;
				if (value.length < SHORTEST || isNoSecret(value) || isWord(kind, value))
						continue;
				spans.push({ kind, start, end: start + value.length });
		}
		return spans;
}
function valueFrom(text, start, [whole, , quote]) {
		const read = (pattern) => {
				pattern.lastIndex = start;
				return pattern.exec(text)?.[0] ?? "";
		};
		if (quote !== undefined)
				return read(/[^"'\\\r\n]+/y);
		if (!whole.endsWith("="))
				return read(/\d+(?=\s*[,}\]\\]|\s*$)/y);
		const value = read(/[^\s"'&,;<>{}\\]+/y);
		if (text[start + value.length] === "{")
				return "";
		const before = text[start - whole.length - 1];
		const isParameter = before === undefined || before === "?" || before === "&";
		return isParameter || value.length >= 16 || looksRandom(value, 8) ? value : "";
}
const ABOUT = /^(?:type|name|url|uri|length|used|limit|reset|policy|rules?|question|verified|confirmed|step|hint|sid|id|ids|expiry|expires|expiration|ttl|prompt|message|label|attempts?|count|valid|required|status|method|field|path|format|header|mode|enabled|error|result)$/;
const KEY_KINDS = [
		[/(?:^| )(?:[a-z]*(?:password|passwd|passphrase)|pwd)(?: |\d|$)/, "password"],
		[
				/(?:^| )(?:[a-z]*api ?key|access ?key|auth ?key|private ?key|secret ?key|account ?key|subscription ?key)(?: |\d|$)/,
				"API key",
		],
		[/(?:^| )(?:[a-z]*secret|credentials?)(?: |\d|$)/, "secret"],
		[/(?:^| )(?:[a-z]*token|jwt)(?: |\d|$)/, "token"],
		[/(?:^| )(?:authorization|proxy authorization)$/, "authorization value"],
];
const PLACE = /(?:^| )[a-z]*(?:page|paging|pagination|next|previous|continuation|cursor|sync|max|min|total) ?token$/;
function keyKind(key) {
		if (key.length > 100 || !TELLING.test(key))
				return null;
		const words = wordsOf(key);
		if (ABOUT.test(words.at(-1) ?? ""))
				return null;
		const name = words.join(" ");
		if (PLACE.test(name))
				return null;
		return KEY_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function wordsOf(key) {
		return key
				.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
				.toLowerCase()
				.split(/[^a-z0-9]+/)
				.filter((word) => word !== "");
}
function isRandomUnder(key, value) {
		if (key.length > 100 || value.length < 20 || value.length > 512)
				return false;
		if (!/^[A-Za-z0-9+/_=.~-]+$/.test(value) || !looksRandom(value, 20) || isNoSecret(value))
				return false;
		if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
				return false;
		const words = wordsOf(key);
		const telling = words.some((word) => /^(?:keys?|auth|pass|signature|sig|hmac|creds?|salt|pat)$/.test(word));
		return telling && !ABOUT.test(words.at(-1) ?? "") && entropy(value) >= 3.5;
}
function entropy(value) {
		const counts = new Map();
		for (const unit of value)
				counts.set(unit, (counts.get(unit) ?? 0) + 1);
		let bits = 0;
		for (const count of counts.values())
				bits -= (count / value.length) * Math.log2(count / value.length);
		return bits;
}
const SHORTEST = 3;
function isTemplate(value) {
		return /\{\{|\{%|\$\{|^[<[%]|^[x*.#_-]+$/i.test(value) || PLACEHOLDER.test(value);
}
const PLACEHOLDER = /^(?:(?:your|insert|enter|replace|change|put)[-_ .]|(?:example|placeholder|dummy|redacted|masked|hidden|changeme|xxx+)(?:$|[-_ .]))|(?:[-_ .]here|xxx+)$/i;
function isNoSecret(value) {
		return (isTemplate(value) ||
				isProse(value) ||
				/^(.)\1*$/s.test(value) ||
				/^(?:[A-Z]{2}[0-9a-fA-F]{32}|https?:\/\/.*|\+\d{7,15})$/.test(value) ||
				/^(?:true|false|null|none|nil|undefined|yes|no|on|off|required|optional|password|secret|token|bearer|basic|default|empty|n\/a|todo|test|tbd)$/i.test(value) ||
				/^(?:[A-Z]{2})?[x*.#_-]+\d{0,4}$/i.test(value) ||
				/^MY_[A-Z_]+$/.test(value) ||
				/(?:^|[^a-z])your[^a-z]/i.test(value));
}
function isProse(value) {
		return (/\s/.test(value.trim()) &&
				(/[.,:;?!\u2026](?:\s|$)|[\r\n]/.test(value.trim()) ||
						value.trim().split(/\s+/).length > 8 ||
						/\b(?:please|the|is|are|was|not|for|and|or|password|token|secret|key|code|pin|press|say)\b/i.test(value)));
}
function isWord(kind, value) {
		if (kind !== "token" && kind !== "authorization value")
				return false;
		return ((kind === "token" && /^[a-z]{1,4}$/i.test(value)) ||
				/^(?:access|refresh|video|voice|email|phone|approved|denied|granted|pending|valid|invalid|success|failed|missing|expired|customer|session|device)$/i.test(value));
}
function looksRandom(value, length) {
		if (value.length < length)
				return false;
		return ((/\d/.test(value) && /[A-Za-z]/.test(value)) || (/[a-z][A-Z]/.test(value) && /[A-Z][a-z]/.test(value)));
}
/***/ }),
	667:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		DH: () => (/* binding */ decoded),
		O$: () => (/* binding */ unreadable),
		RP: () => (/* binding */ faultsIn),
		Yz: () => (/* binding */ parsed),
		_K: () => (/* binding */ STRICT),
		b1: () => (/* binding */ LIMITS)
/* harmony export */ });
	var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9958);
	var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3036);
const LIMITS = {
		fileBytes: 1024 * 1024,
		depth: 200,
};
const STRICT = {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: false,
};
function decoded(bytes) {
		const { text, fault } = decode(bytes);
		return { text, fault: fault === null ? null : faultAt("invalid-json", fault, 0) };
}
function unreadable(size, text) {
		if (size > LIMITS.fileBytes) {
				return faultAt("too-large", `The file has ${size} bytes; Twilio takes at most ${LIMITS.fileBytes}.`, 0);
		}
		const deep = offsetTooDeep(text);
		return deep === null
				? null
				: faultAt("too-deep", `Values are nested more than ${LIMITS.depth} deep here.`, deep);
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
function faultsIn(text, value) {
		if (value === undefined)
				return syntaxFaults(text);
		return isAsWritten(text, value) ? [] : duplicateKeys(text);
}
function isAsWritten(text, value) {
		const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1] ?? "";
		return JSON.stringify(value, null, indent) === text.trimEnd();
}
function decode(bytes) {
		const [a, b] = bytes;
		if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
				return { text: "", fault: "The file is encoded as UTF-16. Save it as UTF-8." };
		}
		try {
				return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), fault: null };
		}
		catch {
				return {
						text: new TextDecoder("utf-8").decode(bytes),
						fault: "The file is not valid UTF-8. Save it as UTF-8.",
				};
		}
}
function offsetTooDeep(text) {
		if (!hasManyBrackets(text))
				return null;
		let depth = 0;
		let inString = false;
		for (let i = 0; i < text.length; i += 1) {
				const unit = text.charCodeAt(i);
				if (inString) {
						if (unit === 92)
								i += 1;
						else if (unit === 34 || unit === 10)
								inString = false;
				}
				else if (unit === 34)
						inString = true;
				else if (unit === 91 || unit === 123) {
						depth += 1;
						if (depth > LIMITS.depth)
								return i;
				}
				else if (unit === 93 || unit === 125)
						depth -= 1;
		}
		return null;
}
function hasManyBrackets(text) {
		const bracket = /[[{]/g;
		for (let count = 0; count <= LIMITS.depth; count += 1)
				if (!bracket.test(text))
						return false;
		return true;
}
function faultAt(rule, message, offset) {
		return { rule, message, offset, pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)([]) };
}
const SYNTAX_MESSAGES = {
		InvalidSymbol: "This is no JSON value",
		InvalidNumberFormat: "This is no JSON number",
		PropertyNameExpected: "A name in double quotes is expected here",
		ValueExpected: "A value is expected here",
		ColonExpected: "A colon is expected here",
		CommaExpected: "A comma is expected here",
		CloseBraceExpected: "A closing brace } is expected here",
		CloseBracketExpected: "A closing bracket ] is expected here",
		EndOfFileExpected: "The file should end here",
		InvalidCommentToken: "JSON has no comments",
		UnexpectedEndOfComment: "JSON has no comments",
		UnexpectedEndOfString: "This string is not closed",
		UnexpectedEndOfNumber: "This number is not finished",
		InvalidUnicode: "This is no \\u escape",
		InvalidEscapeCharacter: "This is no JSON escape",
		InvalidCharacter: "A control character stands here; write it as an escape",
};
function syntaxFaults(text) {
		const errors = [];
		(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__  .cZ)(text, errors, STRICT);
		if (text.trim() === "")
				return [faultAt("invalid-json", "The file is empty.", 0)];
		const seen = new Set();
		const faults = errors.flatMap((error) => {
				if (seen.has(error.offset))
						return [];
				seen.add(error.offset);
				const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__  ._n)(error.error);
				return [faultAt("invalid-json", `${SYNTAX_MESSAGES[name] ?? name}.`, error.offset)];
		});
		if (faults.length > 0)
				return faults;
		return [faultAt("invalid-json", "This is not valid JSON.", refusedAt(text))];
}
function refusedAt(text) {
		try {
				JSON.parse(text);
				return 0;
		}
		catch (error) {
				return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
		}
}
function duplicateKeys(text) {
		const faults = [];
		const open = [];
		(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__  .YR)(text, {
				onObjectBegin: () => void open.push(new Set()),
				onObjectEnd: () => void open.pop(),
				onObjectProperty: (name, offset, _length, _line, _character, pathOf) => {
						const seen = open.at(-1);
						if (seen?.has(name)) {
								const message = `The key ${JSON.stringify(name)} stands here a second time; only the last one counts.`;
								faults.push({ rule: "duplicate-key", message, offset, pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .rq)([...pathOf(), name]) });
						}
						seen?.add(name);
				},
		}, STRICT);
		return faults;
}
/***/ }),
	118:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		g: () => (/* binding */ readJsonText)
/* harmony export */ });
	var jsonc_parser__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9958);
	var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9138);
	var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3036);
	var _text_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(667);
function readJsonText(bytes) {
		return new ReadText(bytes);
}
class ReadText {
		bytes;
		opened;
		json;
		root;
		made;
		found;
		constructor(bytes) {
				this.bytes = bytes;
		}
		get text() {
				return this.open().text;
		}
		get value() {
				this.json ??= { value: jsonOf(this.open()) };
				return this.json.value;
		}
		glance() {
				return this.json === undefined ? jsonOf(this.opened ?? opened(this.bytes)) : this.json.value;
		}
		get faults() {
				const { text, refusal } = this.open();
				this.found ??= refusal === null ? (0,_text_fault_js__WEBPACK_IMPORTED_MODULE_1__  .RP)(text, this.value) : [refusal];
				return this.found;
		}
		open() {
				this.opened ??= opened(this.bytes);
				return this.opened;
		}
		get lines() {
				this.made ??= new _place_js__WEBPACK_IMPORTED_MODULE_2__  .q(this.text);
				return this.made;
		}
		placeOf(pointer) {
				return this.lines.at(this.nodeAt(pointer).node?.offset ?? 0);
		}
		keyPlaceOf(pointer) {
				const { node, exact } = this.nodeAt(pointer);
				const property = exact && node?.parent?.type === "property" ? node.parent : node;
				return this.lines.at(property?.offset ?? 0);
		}
		placeInString(pointer, offset) {
				const { node, exact } = this.nodeAt(pointer);
				if (node === undefined)
						return this.lines.at(0);
				if (!exact || node.type !== "string")
						return this.lines.at(node.offset);
				return this.lines.at(rawOffset(this.text, node.offset + 1, node.offset + node.length - 1, offset));
		}
		placeAt(offset) {
				return this.lines.at(offset);
		}
		nodeAt(pointer) {
				const { text, refusal } = this.open();
				if (refusal === null)
						this.root ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_3__  .cZ)(text, [], _text_fault_js__WEBPACK_IMPORTED_MODULE_1__  ._K);
				let node = this.root;
				for (const segment of (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(pointer)) {
						const next = node === undefined ? undefined : childOf(node, segment);
						if (next === undefined)
								return { node, exact: false };
						node = next;
				}
				return { node, exact: true };
		}
}
function opened(bytes) {
		const { text, fault } = (0,_text_fault_js__WEBPACK_IMPORTED_MODULE_1__  .DH)(bytes);
		return { text, refusal: (0,_text_fault_js__WEBPACK_IMPORTED_MODULE_1__  .O$)(bytes.byteLength, text) ?? fault };
}
function jsonOf({ text, refusal }) {
		return refusal === null ? (0,_text_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Yz)(text) : undefined;
}
function childOf(node, segment) {
		if (node.type === "array")
				return /^\d+$/.test(segment) ? node.children?.[Number(segment)] : undefined;
		if (node.type !== "object")
				return undefined;
		return node.children?.findLast((p) => p.children?.[0]?.value === segment)?.children?.[1];
}
function rawOffset(text, start, end, offset) {
		let at = start;
		for (let unit = 0; unit < offset && at < end; unit += 1) {
				if (text[at] !== "\\")
						at += 1;
				else
						at += text[at + 1] === "u" ? 6 : 2;
		}
		return Math.min(at, end);
}
/***/ }),
	7198:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		FN: () => (/* binding */ serverOf),
		O0: () => (/* binding */ encodePath),
		ci: () => (/* binding */ addressOf)
/* harmony export */ });
function encodePath(path) {
		return path.split("/").map(encodeURIComponent).join("/");
}
function addressOf(given, usual) {
		return (given || usual).replace(/\/+$/, "");
}
function serverOf({ GITHUB_SERVER_URL }) {
		return addressOf(GITHUB_SERVER_URL, "https://github.com");
}
/***/ }),
	5037:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Pv: () => (/* binding */ readBehindLink),
		_T: () => (/* binding */ readFileAt),
		x4: () => (/* binding */ versionsOf)
/* harmony export */ });
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8887);
	var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7198);
	var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7865);
async function readFileAt(github, commit, path) {
		const found = await contentAt(github, commit, path);
		if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(found) || (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(found, "type") !== "file")
				return null;
		if ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(found, "encoding") === "base64")
				return bytes(found);
		const blob = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(found, "sha");
		return blob === undefined ? null : bytes((await github.get(`git/blobs/${encodeURIComponent(blob)}`)).data);
}
async function readBehindLink(github, commit, path, link) {
		const target = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(await contentAt(github, commit, link), "target");
		if (target === undefined)
				return await readFileAt(github, commit, path);
		const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link), target, path.slice(link.length + 1));
		return await readFileAt(github, commit, place);
}
async function versionsOf(github, from, path, limit = 20) {
		const { data } = await github.get("commits", { path, sha: from, per_page: limit });
		const commits = (Array.isArray(data) ? data : []).flatMap((entry) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(entry, "sha") ?? []);
		const versions = await Promise.all(commits.map(async (commit) => {
				const found = await readFileAt(github, commit, path);
				return found === null ? [] : [{ commit, bytes: found }];
		}));
		return versions.flat();
}
async function contentAt(github, commit, path) {
		try {
				return (await github.get(`contents/${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__  .O0)(path)}`, { ref: commit })).data;
		}
		catch (error) {
				if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__  .y_ && error.status === 404)
						return null;
				throw error;
		}
}
function bytes(found) {
		return Buffer.from((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(found, "content") ?? "", "base64");
}
/***/ }),
	7865:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		MC: () => (/* binding */ BrokenAnswer),
		S4: () => (/* binding */ isLimit),
		WE: () => (/* binding */ explain),
		Zw: () => (/* binding */ problemOf),
		y_: () => (/* binding */ GitHubError)
/* harmony export */ });
	var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5602);
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8887);
class GitHubError extends _error_js__WEBPACK_IMPORTED_MODULE_0__  .g {
		status;
		constructor(message, options) {
				super(message, options);
				this.name = "GitHubError";
				this.status = options.status;
		}
}
class BrokenAnswer extends Error {
		constructor() {
				super("the answer broke off or is no JSON");
				this.name = "BrokenAnswer";
		}
}
const LONGEST = 300;
function problemOf(error) {
		if (error instanceof BrokenAnswer)
				return { status: null, text: error.message, headers: {} };
		if (!(error instanceof Error) || !("status" in error))
				return null;
		const response = "response" in error ? error.response : undefined;
		if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response))
				return { status: null, text: error.message, headers: {} };
		const status = typeof error.status === "number" ? error.status : null;
		return { status, text: said(response.data, error), headers: headersOf(response.headers) };
}
function said(data, error) {
		const words = typeof data === "string" ? "" : ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .sk)(data, "message") ?? error.message);
		const line = words.split(/[\r\n]/, 1)[0] ?? "";
		return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}\u2026`;
}
function headersOf(value) {
		const entries = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(value) ? Object.entries(value) : [];
		return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
function isLimit(problem) {
		if (problem.status === 429)
				return true;
		if (problem.status !== 403)
				return false;
		return (problem.headers["x-ratelimit-remaining"] === "0" ||
				problem.headers["retry-after"] !== undefined ||
				/rate limit|abuse detection/i.test(problem.text));
}
function explain(method, path, problem) {
		const asked = `${method} ${path}`;
		const { status } = problem;
		if (status === null) {
				return new GitHubError(`GitHub gave no whole answer to ${asked}: ${problem.text}.`, {
						status,
						hint: "Run the job again; if it stays, look at the runner's network and proxy, and at githubstatus.com.",
				});
		}
		const answer = problem.text === "" ? "" : `: ${problem.text.replace(/\.$/, "")}`;
		return new GitHubError(`GitHub answered ${status} to ${asked}${answer}.`, {
				status,
				hint: hint(path, method, problem),
		});
}
function hint(path, method, problem) {
		if (isLimit(problem))
				return "GitHub's rate limit is used up. Run the job again later, or let fewer jobs run at once.";
		if (problem.status === 401)
				return "The input github-token is wrong or has expired. Leave it out to use the job's own.";
		if (problem.status === 403)
				return `Give the job the permission ${permission(path, method, problem)} (in the workflow, under permissions:).`;
		if (problem.status === 404) {
				return `It is not there, or the token may not see it: then give the job the permission ${permission(path, method, problem)}.`;
		}
		if (problem.status !== null && problem.status >= 500)
				return "GitHub has trouble (githubstatus.com). Run the job again.";
		return "This request was not accepted; if it stays, please report it with the text above.";
}
function permission(path, method, problem) {
		const accepted = (problem.headers["x-accepted-github-permissions"] ?? "")
				.split(";")
				.map((set) => set.trim())
				.filter((set) => /^[a-z_]+=[a-z]+(?:, ?[a-z_]+=[a-z]+)*$/.test(set));
		const chosen = accepted.find((set) => set.startsWith("pull_requests=")) ?? accepted[0];
		if (chosen !== undefined) {
				return chosen
						.split(/, ?/)
						.map((one) => `\`${one.replaceAll("_", "-").replace("=", ": ")}\``)
						.join(" and ");
		}
		const level = method === "GET" ? "read" : "write";
		if (/\/deployments(\/|$)/.test(path))
				return `\`deployments: ${level}\``;
		return /\/(issues|pulls)\//.test(path) ? `\`pull-requests: ${level}\`` : `\`contents: ${level}\``;
}
/***/ }),
	7971:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	N: () => (/* binding */ openRunner)
});
var external_node_fs_ = __nccwpck_require__(3024);
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_require("node:os");
var core = __nccwpck_require__(914);
;
function openRunner(redact) {
		return {
				mask(values) {
						const lines = values.flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)]);
						for (const value of new Set(lines))
								if (value.trim() !== "")
										(0,core .Pq)(value);
				},
				say(text) {
						(0,core .pq)(harmless(redact(text)));
				},
				annotate(annotations) {
						for (const annotation of annotations)
								issue(annotation, redact);
				},
				setOutputs(outputs) {
						const path = process.env.GITHUB_OUTPUT;
						if (!path)
								return;
						const lines = Object.entries(outputs).map(([name, value]) => outputLines(name, redact(value)));
						(0,external_node_fs_.appendFileSync)(path, lines.join(""), "utf8");
				},
				writeSummary(markdown) {
						const path = process.env.GITHUB_STEP_SUMMARY;
						if (!path)
								return;
						const text = redact(markdown);
						(0,external_node_fs_.appendFileSync)(path, text.endsWith("\n") ? text : `${text}\n`, "utf8");
				},
		};
}
function outputLines(name, value) {
		let delimiter = "ghadelimiter_0";
		for (let tried = 1; value.includes(delimiter); tried += 1)
				delimiter = `ghadelimiter_${tried}`;
		return [`${name}<<${delimiter}`, value, delimiter, ""].join(external_node_os_namespaceObject.EOL);
}
const ISSUE = { error: core .z3, warning: core .$e, notice: core .lm };
function issue(annotation, redact) {
		const { level, message, title, file, line, column } = annotation;
		ISSUE[level](redact(message), {
				title: redact(title),
				...(file !== null && { file }),
				...(line !== null && { startLine: line }),
				...(line !== null && column !== null && { startColumn: column }),
		});
}
function harmless(text) {
		return text
				.split(/\r\n|\r|\n/)
				.map((line) => line.replace(CONTROL, "").replace(COMMAND, "$1\u200b::").replaceAll("##[", "##\u200b["))
				.join("\n");
}
const CONTROL = /[^\t\P{Cc}]/gu;
const COMMAND = /^(\s*)::/u;
/***/ }),
	4922:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Ko: () => (/* binding */ readInputs),
	_y: () => (/* binding */ secretInputs)
});
var globs = __nccwpck_require__(2376);
var error = __nccwpck_require__(5602);
;
class Credentials {
		kind;
		user;
		#password;
		constructor(kind, user, password) {
				this.kind = kind;
				this.user = user;
				this.#password = password;
		}
		authorization() {
				return `Basic ${this.#basic()}`;
		}
		secrets() {
				return [this.#password, this.#basic(), encodeURIComponent(this.#password)];
		}
		toJSON() {
				return `${this.kind} ${this.user}`;
		}
		#basic() {
				return Buffer.from(`${this.user}:${this.#password}`, "utf8").toString("base64");
		}
}
;
const MODES = ["auto", "review", "publish", "drift", "pull", "rollback"];
const NAME = /^[A-Za-z0-9._/-]{1,64}$/;
const SID = (prefix) => new RegExp(`^${prefix}[0-9A-Za-z]{32}$`);
const DEFAULT_FLOWS = "flows/**/*.json";
function readInputs(read) {
		const text = (name) => read(name).trim();
		const optional = (name) => text(name) || null;
		return {
				mode: oneOf("mode", text("mode") || "auto", MODES),
				config: optional("config"),
				environment: matching("environment", optional("environment"), NAME, "letters, digits and . _ / -, at most 64"),
				flows: (0,globs .p)(text("flows") || DEFAULT_FLOWS),
				accountSid: matching("account-sid", optional("account-sid"), SID("AC"), "AC and 32 characters"),
				credentials: readCredentials(text),
				region: optional("twilio-region"),
				edge: optional("twilio-edge"),
				githubToken: optional("github-token"),
				scope: oneOf("scope", text("scope") || "changed", ["changed", "all"]),
				comment: oneOf("comment", text("comment") || "changes", ["changes", "always", "off"]),
				commentKey: matching("comment-key", optional("comment-key"), NAME, "letters, digits and . _ / -, at most 64"),
				failOn: oneOf("fail-on", text("fail-on") || "error", ["error", "warning"]),
				onDrift: text("on-drift") === "" ? null : oneOf("on-drift", text("on-drift"), ["fail", "warn", "overwrite"]),
				dryRun: oneOf("dry-run", text("dry-run").toLowerCase() || "false", ["true", "false"]) === "true",
				deployment: oneOf("deployment", text("deployment").toLowerCase() || "false", ["true", "false"]) === "true",
				flow: optional("flow"),
				revision: text("revision") === "" ? null : wholeNumber("revision", text("revision"), 1, Number.MAX_SAFE_INTEGER),
				report: optional("report"),
				sarif: optional("sarif"),
				concurrency: wholeNumber("concurrency", text("concurrency") || "24", 1, 100),
				workingDirectory: text("working-directory") || ".",
		};
}
function secretInputs(read) {
		const secrets = ["api-secret", "auth-token", "github-token"].map((name) => read(name).trim());
		const user = { "api-secret": read("api-key").trim(), "auth-token": read("account-sid").trim() };
		const basic = ["api-secret", "auth-token"].flatMap((name) => {
				const secret = read(name).trim();
				return secret === "" ? [] : new Credentials("api-key", user[name], secret).secrets();
		});
		return [...new Set([...secrets, ...basic])].filter((secret) => secret !== "");
}
function readCredentials(text) {
		const [key, secret, token, account] = ["api-key", "api-secret", "auth-token", "account-sid"].map(text);
		if (token && (key || secret)) {
				throw wrong("Both an API key and the input auth-token are given.", "Give api-key and api-secret, or account-sid and auth-token.");
		}
		if (token) {
				if (!account)
						throw wrong("The input auth-token is given without account-sid.", "Give the account's SID (AC\u2026) too.");
				return new Credentials("auth-token", account, token);
		}
		if (!key && !secret)
				return null;
		if (!key || !secret) {
				const [here, missing] = key ? ["api-key", "api-secret"] : ["api-secret", "api-key"];
				throw wrong(`The input ${here} is given without ${missing}.`, `Give both. A secret of the repository that is not set reads as empty: check the name of the one that ${missing} takes.`);
		}
		if (!SID("SK").test(key))
				throw wrong("The input api-key is no SID of an API key.", "Expected: SK and 32 characters.");
		return new Credentials("api-key", key, secret);
}
function oneOf(input, value, allowed) {
		const found = allowed.find((item) => item === value);
		if (found !== undefined)
				return found;
		throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Give ${list(allowed)}.`);
}
function matching(input, value, pattern, expected) {
		if (value === null || pattern.test(value))
				return value;
		throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Expected: ${expected}.`);
}
function wholeNumber(input, value, low, high) {
		const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
		if (number >= low && number <= high)
				return number;
		const range = high === Number.MAX_SAFE_INTEGER ? `a whole number from ${low}` : `a whole number from ${low} to ${high}`;
		throw wrong(`The input ${input} is ${JSON.stringify(value)}.`, `Give ${range}.`);
}
function list(items) {
		return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
function wrong(message, hint) {
		return new error .g(message, { hint });
}
/***/ }),
	1130:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		u: () => (/* binding */ readState)
/* harmony export */ });
	var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5602);
	var _flow_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1513);
	var _turns_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7760);
	var _twilio_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2362);
async function readState(reading, place) {
		if (place.kind !== "there")
				return { kind: place.kind };
		const { row } = place;
		const { studio } = reading;
		const said = await studio.live(row.sid);
		const ahead = row.revision > (said?.revision ?? 0);
		const latest = ahead ? await studio.latest(row.sid) : null;
		const newest = latest !== null && latest.revision >= row.revision ? latest : row;
		const live = ahead ? await proven(reading, said, newest) : said;
		const draft = latest !== null && latest.status === "draft" && latest.revision > (live?.revision ?? 0);
		await (0,_turns_js__WEBPACK_IMPORTED_MODULE_2__  .t)();
		const flow = {
				sid: row.sid,
				friendlyName: row.friendlyName,
				live: live === null ? null : liveOf(live),
				draft: draft ? draftOf(latest) : null,
				latestRevision: Math.max(newest.revision, live?.revision ?? 0),
		};
		return { kind: "there", flow };
}
async function proven(reading, said, newest) {
		const from = said?.revision ?? 0;
		if (newest.status === "published")
				return newest.definition === null ? await known(reading, newest) : newest;
		if (newest.revision === from + 1)
				return said;
		for await (const row of reading.studio.revisions(newest.sid)) {
				if (row.revision <= from)
						break;
				if (row.status === "published")
						return await known(reading, row);
		}
		return said;
}
async function known({ studio, pause }, { sid, revision, friendlyName }) {
		const found = await (0,_twilio_settle_js__WEBPACK_IMPORTED_MODULE_3__  .jZ)(studio, sid, revision, pause);
		if (found !== null)
				return found;
		throw new _error_js__WEBPACK_IMPORTED_MODULE_0__  .g(`Twilio lists revision ${revision} of the flow ${JSON.stringify(friendlyName)} (${sid}) as published, and does not show it.`, { hint: "Without it nobody can tell what is live. Run again in some minutes." });
}
function liveOf(record) {
		const definition = record.definition ?? {};
		return {
				revision: record.revision,
				digest: (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .o)(definition),
				definition,
				commitMessage: record.commitMessage,
				author: record.authorSid,
				date: record.date,
		};
}
function draftOf(record) {
		const definition = record.definition ?? {};
		return {
				revision: record.revision,
				digest: (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_1__  .o)(definition),
				definition,
				commitMessage: record.commitMessage,
		};
}
/***/ }),
	2578:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		B: () => (/* binding */ placeFinding),
		e: () => (/* binding */ placesOf)
/* harmony export */ });
function placesOf(configuration, rows) {
		const places = new Map();
		const taken = new Map();
		const listed = rows === null ? null : listedRows(rows);
		for (const entry of configuration.flows) {
				const place = listed === null ? { kind: "unasked" } : placeOf(entry, configuration, listed);
				const sid = place.kind === "there" ? place.row.sid : "";
				const other = taken.get(sid);
				if (sid !== "")
						taken.set(sid, entry.key);
				places.set(entry.key, other === undefined ? place : { kind: "unclear", message: shared(entry, other, sid) });
		}
		return places;
}
function listedRows(rows) {
		const byName = new Map();
		for (const row of rows) {
				const named = byName.get(row.friendlyName);
				if (named === undefined)
						byName.set(row.friendlyName, [row]);
				else
						named.push(row);
		}
		return { bySid: new Map(rows.map((row) => [row.sid, row])), byName };
}
function placeOf(entry, configuration, { bySid, byName }) {
		const { target } = configuration;
		const sid = entry.sids.get(target.name);
		if (sid !== undefined) {
				const row = bySid.get(sid);
				if (row !== undefined)
						return { kind: "there", row };
				const message = `The account of ${target.name} has no flow ${sid}, which the configuration names for ${entry.key}. Correct the SID, or leave it out to find the flow by its friendly name.`;
				return { kind: "unclear", message };
		}
		const named = byName.get(entry.name) ?? [];
		const [first] = named;
		if (first === undefined)
				return { kind: "absent" };
		if (named.length === 1)
				return { kind: "there", row: first };
		const sids = named.map((row) => row.sid).join(", ");
		const message = `The account of ${target.name} has ${named.length} flows named ${JSON.stringify(entry.name)}: ${sids}. Name the one that is meant under sid in the configuration.`;
		return { kind: "unclear", message };
}
function shared(entry, other, sid) {
		return `The flows ${other} and ${entry.key} both are ${sid} in the account. Give each its own name or SID.`;
}
function placeFinding(rule, file, message) {
		return {
				rule,
				severity: "error",
				message,
				widget: null,
				pointer: null,
				file,
				line: null,
				column: null,
				origin: "new",
		};
}
/***/ }),
	6749:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		c: () => (/* binding */ askedAbout)
/* harmony export */ });
	var _flow_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9791);
function askedAbout(studio, flow) {
		if (flow.definition === null || flow.text === null)
				return { kind: "unasked" };
		const form = (0,_flow_form_js__WEBPACK_IMPORTED_MODULE_0__  .OI)(flow.definition, flow.name);
		const message = (0,_flow_form_js__WEBPACK_IMPORTED_MODULE_0__  .co)(form);
		if (message !== null)
				return { kind: "too-large", message };
		const answer = studio.validate(form);
		answer.catch(() => { });
		return { kind: "asked", answer };
}
/***/ }),
	8671:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		OR: () => (/* binding */ earlierOf),
		Yl: () => (/* binding */ renderAll),
		fD: () => (/* binding */ rulesOf),
		gQ: () => (/* binding */ desireAll),
		sc: () => (/* binding */ touchedIn)
/* harmony export */ });
	var _config_render_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7415);
	var _config_rendering_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8116);
	var _flow_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
	var _flow_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9692);
	var _flow_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1513);
	var _turns_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7760);
function renderAll(sources, sids) {
		const rendering = (0,_config_rendering_js__WEBPACK_IMPORTED_MODULE_1__  .c)(sources.configuration, sids);
		return new Map(sources.configuration.flows.map((entry) => {
				const text = sources.texts.get(entry.file) ?? null;
				return [entry.key, new FlowOnDemand(entry, text, rendering)];
		}));
}
class FlowOnDemand {
		entry;
		text;
		#rendering;
		#made;
		#digest;
		constructor(entry, text, rendering) {
				this.entry = entry;
				this.text = text;
				this.#rendering = rendering;
		}
		get rendered() {
				this.#made ??= { rendered: this.#render() };
				return this.#made.rendered;
		}
		get digest() {
				if (this.rendered === null)
						return null;
				this.#digest ??= (0,_flow_digest_js__WEBPACK_IMPORTED_MODULE_4__  .o)(this.rendered.definition);
				return this.#digest;
		}
		#render() {
				const value = this.text?.value;
				return (0,_flow_definition_js__WEBPACK_IMPORTED_MODULE_3__  .g)(value) ? (0,_config_render_js__WEBPACK_IMPORTED_MODULE_0__  .X)(value, this.#rendering) : null;
		}
}
function earlierOf({ key, file }, head, base) {
		if (base === null || base.flows.has(key))
				return base?.flows.get(key);
		return [...base.flows.values()].find(({ entry }) => entry.file === file && !head.flows.has(entry.key));
}
async function touchedIn(head, base) {
		if (base === null)
				return new Set(head.flows.keys());
		if (base.flows === head.flows)
				return new Set();
		const alike = readsOf(head.configuration) === readsOf(base.configuration);
		const open = [...head.flows].filter(([, { entry, text }]) => {
				const before = earlierOf(entry, head, base);
				return !alike || before === undefined || before.text !== text;
		});
		const touched = await (0,_turns_js__WEBPACK_IMPORTED_MODULE_5__  .g)(open, ([key, flow]) => isTouched(flow, earlierOf(flow.entry, head, base) ?? null, head.configuration, base.configuration)
				? [key]
				: []);
		return new Set(touched.flat());
}
function readsOf({ source, target, flows, resources }) {
		return JSON.stringify([
				[source.name, target.name, target.account],
				flows.map(({ key, file, name, sids }) => [key, file, name, [...sids]]),
				resources.map(({ name, values }) => [name, [...values]]),
		]);
}
function rulesOf({ rules, flowRules, ignore }) {
		const perFlow = [...flowRules].map(([key, levels]) => [key, [...levels]]);
		return JSON.stringify([[...rules], perFlow, ignore.map(({ rule, flow, widget }) => [rule, flow, widget])]);
}
async function desireAll(head, base, scope, isThere) {
		const inScope = [...head.flows].filter(([key]) => scope.keys.has(key));
		const wanted = await (0,_turns_js__WEBPACK_IMPORTED_MODULE_5__  .g)(inScope, ([key, flow]) => desiredOf(flow, earlierOf(flow.entry, head, base) ?? null, scope.touched.has(key)));
		const gone = [...(base?.flows.values() ?? [])].filter(({ entry, text }) => text !== null && !head.flows.has(entry.key) && !isThere(entry.file));
		return [...wanted, ...gone.map(goneOf)];
}
function desiredOf(flow, before, touched) {
		const { entry, text, rendered } = flow;
		const { key, file, name } = entry;
		const settled = rendered !== null && rendered.pending.length === 0;
		return {
				key,
				file,
				name,
				gone: false,
				text,
				definition: rendered?.definition ?? null,
				get digest() {
						return settled ? flow.digest : null;
				},
				pending: rendered?.pending ?? [],
				touched,
				base: before?.rendered?.definition ?? null,
				formerName: before === null || before.entry.name === name ? null : before.entry.name,
				findings: [],
		};
}
function goneOf({ entry, rendered }) {
		const { key, file, name } = entry;
		return {
				key,
				file,
				name,
				gone: true,
				text: null,
				definition: null,
				digest: null,
				pending: [],
				touched: true,
				base: rendered?.definition ?? null,
				formerName: null,
				findings: [],
		};
}
function isTouched(flow, before, head, base) {
		const { entry, text, rendered } = flow;
		if (before === null || before.entry.name !== entry.name)
				return true;
		if (before.entry.sids.get(base.target.name) !== entry.sids.get(head.target.name))
				return true;
		if (rendered === null || before.rendered === null)
				return text?.text !== before.text?.text;
		return !(0,_flow_canonical_js__WEBPACK_IMPORTED_MODULE_2__  .g)(rendered.definition, before.rendered.definition, { layout: true });
}
/***/ }),
	2231:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		k: () => (/* binding */ sourceOptions),
		z: () => (/* binding */ readHead)
/* harmony export */ });
	var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9218);
async function readHead(run) {
		return await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__  .m3)(run.workspace, run.configuration, sourceOptions(run));
}
function sourceOptions(run) {
		const { config, environment, flows } = run.inputs;
		return {
				config,
				environment,
				flows,
				env: run.env,
				root: run.workspace.fromRoot("."),
		};
}
/***/ }),
	9007:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	D3: () => (/* binding */ commitOf),
	Av: () => (/* binding */ consoleFlowsUrl),
	B9: () => (/* binding */ consoleUrl),
	jC: () => (/* binding */ flowReport),
	EI: () => (/* binding */ reportOf),
	N$: () => (/* binding */ reportOfFlows),
	ox: () => (/* binding */ withResult)
});
var address = __nccwpck_require__(7198);
;
function ruleSourceOf(env) {
		const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
		if (!repository || !ref)
				return null;
		const repositoryUrl = `${(0,address .FN)(env)}/${(0,address .O0)(repository)}`;
		return { repositoryUrl, rulesUrl: `${repositoryUrl}/blob/${(0,address .O0)(ref)}/docs/rules.md` };
}
;
function consoleFlowsUrl({ inputs }) {
		return `https://console.twilio.com/${encodeURIComponent(inputs.region ?? "us1")}/develop/studio/flows`;
}
function consoleUrl(run, sid) {
		return sid === null ? null : `${consoleFlowsUrl(run)}/${sid}`;
}
function reportOf(run, about, decided, verdict, more = {}) {
		const flows = decided.map((flow) => flowReport(run, flow));
		return reportOfFlows(run, about, flows, verdict, more);
}
function reportOfFlows(run, about, flows, verdict, more = {}) {
		return {
				job: run.job,
				plan: {
						version: 1,
						environment: about.configuration.target.name,
						account: run.studio?.account ?? about.account,
						verdict,
						dryRun: run.inputs.dryRun,
						flows: flows.map(({ plan }) => plan),
						findings: [...about.findings, ...(more.findings ?? [])],
				},
				flows,
				notices: [...(more.notices ?? []), ...accountNotices(run)],
				commit: commitOf(run),
				more: run.inputs.report !== null ? "report" : run.env.GITHUB_STEP_SUMMARY ? "summary" : null,
				whole: run.event === null || run.event.base.kind === "checked-out",
				unasked: run.studio === null,
		};
}
function withResult(flow, result) {
		const findings = result.findings.map((finding) => ({ ...finding, file: flow.plan.file }));
		const { outcome, revision } = result;
		return {
				...flow,
				plan: {
						...flow.plan,
						outcome,
						revision,
						sid: result.sid ?? flow.plan.sid,
						findings: [...findings, ...flow.plan.findings],
				},
		};
}
function flowReport(run, { desired, state, plan }) {
		const live = state.kind === "there" ? (state.flow.live?.definition ?? null) : null;
		return {
				plan,
				before: live ?? desired.base,
				after: desired.definition,
				consoleUrl: consoleUrl(run, plan.sid),
		};
}
function accountNotices(run) {
		if (run.studio === null && run.event === null) {
				return [
						"There are no Twilio credentials (TWILIO_API_KEY and TWILIO_API_SECRET), so Twilio was not asked: the flows were checked offline.",
				];
		}
		if (run.studio === null) {
				return [
						"There are no Twilio credentials in this run (GitHub gives none to pull requests from forks and to Dependabot), so Twilio was not asked: the flows were checked offline and compared with the base branch.",
				];
		}
		if (run.studio.account === null) {
				return [
						"The account has no flows, so no answer has named it: that these credentials belong to it is not proven.",
				];
		}
		return [];
}
function commitOf({ event, workspace, env }) {
		if (event === null)
				return null;
		const repositoryUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`;
		const source = ruleSourceOf(env);
		return {
				...(source && { source }),
				sha: event.pullRequest !== null && !event.pullRequest.merged ? event.pullRequest.headSha : event.sha,
				repositoryUrl,
				root: workspace.fromRoot("."),
				runUrl: event.run.id === 0 ? null : `${repositoryUrl}/actions/runs/${event.run.id}`,
		};
}
/***/ }),
	9218:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	PV: () => (/* binding */ DEFAULT_CONFIG),
	TD: () => (/* binding */ readConfiguration),
	m3: () => (/* binding */ readFlows),
	tW: () => (/* binding */ readSources)
});
var external_node_path_ = __nccwpck_require__(6760);
var problems = __nccwpck_require__(3515);
var pointer = __nccwpck_require__(3036);
var environments = __nccwpck_require__(3313);
;
function keyOfFile(file) {
		return external_node_path_.posix.basename(file, ".json");
}
function zeroConfiguration(files, options) {
		const { environment } = options;
		if (environment !== null && environment !== environments .Uz) {
				const message = `There is no environment ${JSON.stringify(environment)}: without a configuration file the only one is ${environments .Uz}. Leave the input environment out, or add a flowgate.yml with its environments.`;
				throw new problems .j1([(0,problems .qn)(message, null, null, null)]);
		}
		const owners = new Map();
		const findings = files.flatMap((file) => {
				const key = keyOfFile(file);
				const owner = owners.get(key);
				if (owner === undefined)
						owners.set(key, file);
				if (owner === undefined || owner === file)
						return [];
				const message = `The files ${owner} and ${file} would both be the flow ${JSON.stringify(key)}. Rename one of them, narrow the input flows, or add a flowgate.yml that gives each a key.`;
				return [(0,problems .qn)(message, file, pointer .Dl, { line: 1, column: 1 })];
		});
		if (findings.length > 0)
				throw new problems .j1(findings);
		const target = { name: environments .Uz, account: null, onDrift: null, create: true };
		return {
				path: null,
				source: target,
				target,
				flows: [...owners].map(([key, file]) => ({ key, file, name: key, sids: new Map() })),
				resources: [],
				rules: new Map(),
				flowRules: new Map(),
				ignore: [],
				secrets: [],
				variables: new Map(),
		};
}
var error = __nccwpck_require__(5602);
var definition = __nccwpck_require__(9692);
var flow_text = __nccwpck_require__(118);
var text_fault = __nccwpck_require__(667);
var turns = __nccwpck_require__(7760);
var external_node_fs_ = __nccwpck_require__(3024);
;
function obstacleAt(path) {
		try {
				if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
						return null;
				const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
				if (info === undefined)
						return "a symbolic link that leads nowhere";
				return info.isDirectory() ? "a folder" : "no regular file";
		}
		catch {
				return null;
		}
}
;
const DEFAULT_CONFIG = "flowgate.yml";
const OTHER_NAME = "flowgate.yaml";
async function readSources(tree, options) {
		return await readFlows(tree, await readConfiguration(tree, options), options);
}
async function readFlows(tree, configuration, options) {
		return configuration.path === null
				? await unconfigured(tree, options)
				: await configured(tree, configuration, options);
}
async function readConfiguration(tree, options) {
		const path = options.config ?? DEFAULT_CONFIG;
		const bytes = await tree.read(path);
		if (bytes !== null) {
				const [{ parseConfiguration }, { RULES }] = await Promise.all([
						Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2781)),
						Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4333)),
				]);
				const { text, fault } = (0,text_fault .DH)(bytes);
				if (fault !== null)
						throw new problems .j1([
								(0,problems .qn)(fault.message, path, fault.pointer, { line: 1, column: 1 }),
						]);
				return parseConfiguration(text, { ...options, path, knownRules: RULES });
		}
		const obstacle = tree.folder === undefined ? null : obstacleAt((0,external_node_path_.resolve)(tree.folder, path));
		if (obstacle !== null) {
				throw new error .g(`The configuration ${JSON.stringify(path)} cannot be read: it is ${obstacle}.`, {
						hint: "Put its file there, name another with the input config, or take away what is there to go without a configuration.",
				});
		}
		if (options.config !== null) {
				throw new error .g(`The configuration ${JSON.stringify(path)} does not exist.`, {
						hint: "The input config is relative to working-directory. Leave it out to go without a configuration.",
				});
		}
		return zeroConfiguration([], options);
}
async function configured(tree, configuration, options) {
		const { path } = configuration;
		const files = configuration.flows.map((flow) => flow.file);
		const message = `No flow was found: the configuration ${path} names none under flows.`;
		const findings = files.length === 0 ? [loose("no-flows", message, path)] : [];
		return { configuration, texts: await readTexts(tree, files, options), findings };
}
async function unconfigured(tree, options) {
		const texts = await readTexts(tree, await tree.list(options.flows), options);
		const findings = [];
		if (tree.folder !== undefined && (await tree.read(OTHER_NAME)) !== null) {
				const message = `${OTHER_NAME} is not read: a configuration is called ${DEFAULT_CONFIG}. Rename it, or name it with the input config.`;
				findings.push(loose("configuration", message, OTHER_NAME));
		}
		for (const [file, text] of texts) {
				if (options.known?.(file))
						continue;
				const value = text?.glance();
				if (value === undefined || (0,definition .g)(value))
						continue;
				findings.push(loose("not-a-flow", `${file} holds no flow: it has no list of "states". It was skipped.`, file));
				texts.delete(file);
		}
		if (texts.size === 0) {
				const message = `No flow was found: no file matches ${options.flows.join(", ")}. Set the input flows, or add a ${DEFAULT_CONFIG}.`;
				findings.push(loose("no-flows", message, null));
		}
		return { configuration: zeroConfiguration([...texts.keys()], options), texts, findings };
}
async function readTexts(tree, files, { known }) {
		const read = async (file) => {
				const same = known?.(file);
				if (same !== undefined)
						return [file, same];
				const bytes = await tree.read(file);
				return [file, bytes === null ? null : (0,flow_text .g)(bytes)];
		};
		return new Map(await (known === undefined ? (0,turns .g)(files, read) : Promise.all(files.map(read))));
}
function loose(rule, message, file) {
		const place = file === null ? { pointer: null, line: null, column: null } : { pointer: pointer .Dl, line: 1, column: 1 };
		return { rule, severity: "warning", message, widget: null, file, origin: "new", ...place };
}
/***/ }),
	8860:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	n: () => (/* binding */ requireReader),
	tP: () => (/* binding */ requireWriter),
	YP: () => (/* binding */ standingOf)
});
var error = __nccwpck_require__(5602);
var json = __nccwpck_require__(8887);
var address = __nccwpck_require__(7198);
var problem = __nccwpck_require__(7865);
;
async function isTip(github, event) {
		if (event.branch === null)
				return { kind: "unknown", why: `${event.ref || "this event"} is no branch and no tag` };
		try {
				const now = await commitOf(github, event.branch);
				return now === event.sha ? { kind: "tip" } : { kind: "behind", now };
		}
		catch (error) {
				if (!(error instanceof problem .y_))
						throw error;
				const gone = error.status === 404 && (await mayRead(github, event.sha));
				return gone ? { kind: "behind", now: null } : { kind: "unknown", why: error.message };
		}
}
async function commitOf(github, ref) {
		const { data } = await github.get(`git/ref/${ref.kind}/${(0,address .O0)(ref.name)}`);
		let object = (0,json .Dc)(data, "object");
		for (let hops = 0; (0,json .sk)(object, "type") === "tag" && hops < 5; hops += 1) {
				const tag = encodeURIComponent((0,json .sk)(object, "sha") ?? "");
				object = (0,json .Dc)((await github.get(`git/tags/${tag}`)).data, "object");
		}
		return (0,json .sk)(object, "sha") ?? null;
}
async function mayRead(github, commit) {
		try {
				await github.get(`git/commits/${commit}`);
				return true;
		}
		catch (error) {
				if (error instanceof problem .y_)
						return false;
				throw error;
		}
}
;
async function standingOf(run) {
		const { event, github } = run;
		if (event === null)
				return { kind: "first" };
		const short = event.sha.slice(0, 7);
		if (github === null) {
				return {
						kind: "unknown",
						message: "Without a GitHub token it cannot be told whether this commit is still its branch's tip. Leave the input github-token out: it is the job's own token then.",
				};
		}
		const tip = await believedTip(run, github, event);
		if (tip.kind === "tip")
				return { kind: "first" };
		if (tip.kind === "unknown") {
				const message = `GitHub could not tell whether ${short} is still its branch's tip (${tip.why}). Nothing was written: run again.`;
				return { kind: "unknown", message };
		}
		const where = tip.now === null ? "is gone" : `is at ${tip.now.slice(0, 7)} by now`;
		const notice = `This run is for commit ${short}, and ${event.branch?.name ?? "its branch"} ${where}. An older commit is not published over a newer one.`;
		return { kind: "late", notice };
}
const LOOKS = [500, 1500];
async function believedTip({ pause }, github, event) {
		let tip = await isTip(github, event);
		for (const ms of LOOKS) {
				if (tip.kind !== "behind")
						break;
				await pause(ms);
				tip = await isTip(github, event);
		}
		return tip;
}
function requireWriter(run, expectedAccount) {
		requireReader(run);
		const job = run.job === "rollback" ? "Rolling back" : "Publishing";
		if (expectedAccount === null) {
				throw new error .g(`${job} needs to know which account is meant, and none is named.`, {
						hint: "Set the input account-sid (AC\u2026), or the environment's account in the configuration.",
				});
		}
		if (run.event !== null && run.checkedOut !== null && run.checkedOut !== run.event.sha) {
				throw new error .g(`The commit that is checked out (${run.checkedOut.slice(0, 7)}) is not the event's (${run.event.sha.slice(0, 7)}): what was merged would not be what is published.`, {
						hint: "Check out the event's own commit: actions/checkout without ref, or with the merge commit as its ref.",
				});
		}
}
function requireReader(run) {
		if (run.studio !== null)
				return;
		throw new error .g(`The job ${run.job} needs Twilio credentials, and none were given.`, {
				hint: run.event === null
						? "Set TWILIO_API_KEY and TWILIO_API_SECRET in the environment (recommended), or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN."
						: "Set api-key and api-secret (recommended), or account-sid and auth-token, from the repository's or environment's secrets.",
		});
}
/***/ }),
	2357:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Ab: () => (/* binding */ checkedSurvey),
	JY: () => (/* binding */ sidsOf),
	Fr: () => (/* binding */ survey)
});
var level = __nccwpck_require__(2441);
var turns = __nccwpck_require__(7760);
var account = __nccwpck_require__(2578);
var account_state = __nccwpck_require__(1130);
var build_error = __nccwpck_require__(5602);
var config_globs = __nccwpck_require__(2376);
var json = __nccwpck_require__(8887);
var problem = __nccwpck_require__(7865);
;
async function beforeRebase(github, commit, pull) {
		const [branch, own] = await Promise.all([
				github.get("commits", { sha: commit, per_page: 100 }),
				github.get(`pulls/${pull}/commits`, { per_page: 100 }),
		]);
		const rebased = list(own.data).map(trace);
		const commits = new Map(list(branch.data).map((entry) => [(0,json .sk)(entry, "sha"), entry]));
		let below = null;
		for (let at = commit;;) {
				const entry = commits.get(at);
				const known = entry === undefined ? -1 : rebased.indexOf(trace(entry));
				if (entry === undefined || known < 0)
						return below;
				rebased.splice(known, 1);
				at = (0,json .DW)(entry, "parents").map((parent) => (0,json .sk)(parent, "sha"))[0];
				if (at === undefined)
						return below;
				below = at;
		}
}
function trace(entry) {
		const commit = (0,json .Dc)(entry, "commit");
		return JSON.stringify([(0,json .sk)((0,json .Dc)(commit, "author"), "email"), (0,json .sk)(commit, "message")]);
}
function list(data) {
		return Array.isArray(data) ? data.filter(json .Gv) : [];
}
;
async function findBase(github, event, checkedOut) {
		const rule = event.base;
		switch (rule.kind) {
				case "none":
						return { commit: null, why: rule.why };
				case "checked-out":
						return { commit: checkedOut ?? event.sha };
				case "commit":
						return existing(github, rule.sha);
				case "merged":
						return mergedBase(github, rule.commit, rule);
				case "pull-request": {
						const at = checkedOut ?? rule.merge;
						return at === rule.merge && at !== rule.head
								? firstParent(github, at)
								: baseOfCheckout(github, rule, at);
				}
		}
}
async function parentsOf(github, commit) {
		const { data } = await github.get(`git/commits/${commit}`);
		return (0,json .DW)(data, "parents").flatMap((parent) => (0,json .sk)(parent, "sha") ?? []);
}
async function firstParent(github, commit) {
		const [parent] = await parentsOf(github, commit);
		return parent === undefined ? { commit: null, why: "the commit has no parent" } : { commit: parent };
}
async function mergedBase(github, commit, pull) {
		const parents = await parentsOf(github, commit);
		const [parent] = parents;
		if (parent === undefined)
				return { commit: null, why: "the commit has no parent" };
		if (parents.length > 1 || pull.commits === 1)
				return { commit: parent };
		return { commit: (await beforeRebase(github, commit, pull.number)) ?? parent };
}
async function baseOfCheckout(github, rule, checkedOut) {
		if (checkedOut !== rule.head) {
				const parents = await parentsOf(github, checkedOut);
				if (parents[0] !== undefined && parents[1] === rule.head)
						return { commit: parents[0] };
		}
		const { data } = await github.get(`compare/${encodeURIComponent(rule.into)}...${checkedOut}`, {
				per_page: 1,
		});
		const base = (0,json .sk)((0,json .Dc)(data, "merge_base_commit"), "sha");
		return base === undefined ? { commit: null, why: "GitHub names no merge base" } : { commit: base };
}
async function existing(github, commit) {
		try {
				await github.get(`git/commits/${commit}`);
				return { commit };
		}
		catch (error) {
				if (error instanceof problem .y_ && (error.status === 404 || error.status === 422)) {
						return { commit: null, why: `commit ${commit.slice(0, 7)}, which stood there before, is gone` };
				}
				throw error;
		}
}
;
async function treeChanges(github, base, head) {
		const [before, after] = await Promise.all([treeOf(github, base), treeOf(github, head)]);
		if (before === null || after === null)
				return { complete: false, why: "the repository is too large for GitHub to list" };
		const files = [];
		for (const [path, blob] of after) {
				const earlier = before.get(path);
				if (earlier !== blob) {
						files.push({ path, previousPath: null, status: earlier === undefined ? "added" : "modified" });
				}
		}
		for (const path of before.keys()) {
				if (!after.has(path))
						files.push({ path, previousPath: null, status: "removed" });
		}
		return { complete: true, files };
}
async function treeOf(github, commit) {
		const { data } = await github.get(`git/trees/${commit}`, { recursive: 1 });
		if ((0,json .Dc)(data, "truncated") === true)
				return null;
		const files = new Map();
		for (const entry of (0,json .DW)(data, "tree")) {
				const path = (0,json .sk)(entry, "path");
				if (path === undefined || (0,json .sk)(entry, "type") === "tree")
						continue;
				files.set(path, `${(0,json .sk)(entry, "mode") ?? ""} ${(0,json .sk)(entry, "sha") ?? ""}`);
		}
		return files;
}
;
const PULL_REQUEST_LIMIT = 3000;
const COMPARE_LIMIT = 300;
const PAGE = 100;
async function changedFiles(github, event, base) {
		if (event.base.kind === "checked-out")
				return { complete: true, files: [] };
		const listed = await attempt(() => listOf(github, event, base));
		if (listed.complete)
				return listed;
		const compared = await attempt(async () => {
				const from = await base;
				return from.commit === null ? incomplete(from.why) : treeChanges(github, from.commit, event.sha);
		});
		return compared.complete ? compared : incomplete(`${listed.why}; ${compared.why}`);
}
async function listOf(github, event, base) {
		if (event.pullRequest !== null)
				return pullRequestFiles(github, event.pullRequest);
		const from = await base;
		return from.commit === null ? incomplete(from.why) : comparedFiles(github, from.commit, event.sha);
}
async function pullRequestFiles(github, pull) {
		const page = async (number) => (await github.get(`pulls/${pull.number}/files`, { per_page: PAGE, page: number })).data;
		const count = pull.changedFiles ?? (await countOf(github, pull.number));
		if (count >= PULL_REQUEST_LIMIT)
				return incomplete(`GitHub lists at most ${PULL_REQUEST_LIMIT} files of a pull request`);
		const pages = Array.from({ length: Math.max(1, Math.ceil(count / PAGE)) }, (_, index) => index + 1);
		const entries = (await Promise.all(pages.map(page))).flatMap((data) => (Array.isArray(data) ? data : []));
		if (entries.length !== count)
				return incomplete(`GitHub lists ${entries.length} of the ${count} files`);
		return filesOf(entries);
}
async function countOf(github, number) {
		const count = (0,json .Dc)((await github.get(`pulls/${number}`)).data, "changed_files");
		return typeof count === "number" ? count : Number.POSITIVE_INFINITY;
}
async function comparedFiles(github, base, head) {
		const { data } = await github.get(`compare/${base}...${head}`, { per_page: 1 });
		const entries = (0,json .DW)(data, "files");
		if ((0,json .sk)((0,json .Dc)(data, "merge_base_commit"), "sha") !== base) {
				return incomplete("the commit before is no ancestor of this one");
		}
		if (entries.length >= COMPARE_LIMIT)
				return incomplete(`GitHub lists at most ${COMPARE_LIMIT} files of a push`);
		return filesOf(entries);
}
function filesOf(entries) {
		const files = entries.filter(json .Gv).flatMap((entry) => {
				const path = (0,json .sk)(entry, "filename");
				return path === undefined ? [] : [fileOf(path, entry)];
		});
		return files.length === entries.length
				? { complete: true, files }
				: incomplete("GitHub's list cannot be read");
}
function fileOf(path, entry) {
		const status = (0,json .sk)(entry, "status");
		const previousPath = (0,json .sk)(entry, "previous_filename") ?? null;
		if (status === "renamed")
				return { path, previousPath, status };
		if (status === "added" || status === "copied")
				return { path, previousPath: null, status: "added" };
		return { path, previousPath: null, status: status === "removed" ? "removed" : "modified" };
}
async function attempt(list) {
		try {
				return await list();
		}
		catch (error) {
				if (error instanceof problem .y_)
						return incomplete(error.message.replace(/\.$/, ""));
				throw error;
		}
}
function incomplete(why) {
		return { complete: false, why };
}
var contents = __nccwpck_require__(5037);
;
async function changeSet(github, event, checkedOut, workspace) {
		const base = findBase(github, event, checkedOut).catch(unanswered);
		const [from, changed] = await Promise.all([base, changedFiles(github, event, base)]);
		if (from.commit === null)
				return { kind: "unknown", why: from.why };
		if (!changed.complete)
				return { kind: "unknown", why: changed.why };
		const tree = new BaseTree(github, from.commit, changed.files, workspace);
		return {
				kind: "known",
				commit: from.commit,
				tree,
				touches: (path) => tree.changes(path),
				touchesAny: (globs) => tree.changesAny(globs),
		};
}
function unanswered(error) {
		if (error instanceof problem .y_)
				return { commit: null, why: error.message.replace(/\.$/, "") };
		throw error;
}
class BaseTree {
		#github;
		#commit;
		#workspace;
		#before = new Map();
		constructor(github, commit, files, workspace) {
				this.#github = github;
				this.#commit = commit;
				this.#workspace = workspace;
				for (const { path, previousPath, status } of files) {
						if (previousPath !== null)
								this.#before.set(previousPath, previousPath);
						if (!this.#before.has(path))
								this.#before.set(path, status === "added" || status === "renamed" ? null : path);
				}
		}
		changes(path) {
				return this.#was(path) !== undefined;
		}
		changesAny(globs) {
				const { matches } = (0,config_globs .W)(globs);
				return [...this.#before.keys()].some((path) => {
						const here = this.#workspace.fromFolder(path);
						return here !== null && matches(here);
				});
		}
		#was(path) {
				const named = this.#workspace.fromRoot(path);
				const before = this.#before.get(named);
				if (before !== undefined)
						return before;
				if (this.#linkAbove(named) !== null)
						return named;
				const linked = this.#workspace.linkedFromRoot(path);
				return linked === null ? undefined : this.#before.get(linked);
		}
		#linkAbove(path) {
				return foldersOf(path).find((folder) => this.#before.has(folder)) ?? null;
		}
		async read(path) {
				const before = this.#was(path);
				if (before === undefined)
						return await this.#workspace.read(path);
				if (before === null)
						return null;
				const link = this.#linkAbove(before);
				return link === null
						? await (0,contents ._T)(this.#github, this.#commit, before)
						: await (0,contents .Pv)(this.#github, this.#commit, before, link);
		}
		async list(globs) {
				const { matches } = (0,config_globs .W)(globs);
				const now = await this.#workspace.list(globs);
				const kept = now.filter((path) => this.#was(path) !== null);
				const gone = [...this.#before.values()].flatMap((path) => {
						const here = path === null ? null : this.#workspace.fromFolder(path);
						return here !== null && matches(here) ? [here] : [];
				});
				return [...new Set([...kept, ...gone])].toSorted();
		}
}
function foldersOf(path) {
		const parts = path.split("/").slice(0, -1);
		return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
var jobs_head = __nccwpck_require__(2231);
var sources = __nccwpck_require__(9218);
;
async function changesOf(run) {
		if (run.event === null)
				return { kind: "unknown", why: "" };
		if (run.github === null)
				return { kind: "unknown", why: "there is no GitHub token" };
		return await changeSet(run.github, run.event, run.checkedOut, run.workspace);
}
async function baseSources(run, changes, head) {
		if (changes.kind === "unknown") {
				if (changes.why === "")
						return { sources: null, findings: [] };
				const message = `There is no base to compare with (${changes.why}): every flow counts as changed.`;
				return { sources: null, findings: [unknownBase(message)] };
		}
		if (!concerns(changes, head, run))
				return { sources: head, findings: [] };
		const known = (file) => (changes.touches(file) ? undefined : head.texts.get(file));
		const options = { ...(0,jobs_head .k)(run), known };
		try {
				return { sources: await (0,sources .tW)(changes.tree, options), findings: [] };
		}
		catch (error) {
				if (!(error instanceof build_error .g))
						throw error;
				const message = `The base's configuration cannot be used (${error.message}): every flow counts as changed.`;
				return { sources: null, findings: [unknownBase(message)] };
		}
}
function concerns({ touches, touchesAny }, { configuration, texts }, { inputs }) {
		if (touches(inputs.config ?? sources .PV) || [...texts.keys()].some(touches))
				return true;
		return configuration.path === null && touchesAny(inputs.flows);
}
function unknownBase(message) {
		const nowhere = { widget: null, pointer: null, file: null, line: null, column: null };
		return { rule: "no-base", severity: "warning", message, origin: "new", ...nowhere };
}
async function missingFiles(run, base, { texts }) {
		const files = base.flows.map(({ file }) => file).filter((file) => !texts.get(file));
		const there = await Promise.all(files.map((file) => run.workspace.has(file)));
		return new Set(files.filter((_, index) => !there[index]));
}
var desire = __nccwpck_require__(8671);
;
async function survey(run, load) {
		const changing = changesOf(run);
		const listing = run.studio?.listFlows() ?? null;
		const asked = Promise.allSettled([changing, listing]);
		await (0,turns .t)();
		const head = await (0,jobs_head .z)(run).catch(async (error) => {
				await asked;
				throw error;
		});
		const { configuration } = head;
		const everyFlow = run.job !== "review" || run.scope === "all";
		if (everyFlow)
				await load();
		else
				whileIdle(load, asked);
		const rows = await listing;
		const places = (0,account .e)(configuration, rows);
		const stateOf = statesOf(run, places);
		if (everyFlow)
				begin(run, configuration, stateOf, () => true);
		const changes = await changing;
		const isTouched = changes.kind === "unknown" ? () => true : changes.touches;
		if (!everyFlow)
				begin(run, configuration, stateOf, isTouched);
		await (0,turns .t)();
		const base = await baseSources(run, changes, head);
		const sids = sidsOf(places);
		const rendered = (0,desire .Yl)(head, sids);
		const before = base.sources === null ? null : base.sources === head ? rendered : (0,desire .Yl)(base.sources, sids);
		const was = base.sources === null || before === null
				? null
				: { configuration: base.sources.configuration, flows: before };
		const credentials = [...(run.inputs.credentials?.secrets() ?? []), run.inputs.githubToken ?? ""];
		const now = { configuration, flows: rendered, credentials };
		const touched = await (0,desire .sc)(now, was);
		const rulesChanged = was !== null &&
				was.configuration !== configuration &&
				(0,desire .fD)(was.configuration) !== (0,desire .fD)(configuration);
		const narrow = run.job === "review" && run.scope === "changed" && !rulesChanged;
		const scope = { keys: narrow ? touched : new Set(rendered.keys()), touched };
		const gone = was === null ? new Set() : await missingFiles(run, was.configuration, head);
		if (was !== null)
				addGone(places, configuration, was.configuration, rows);
		const loose = await looseFindings(head, base.sources);
		return {
				sources: head,
				configuration,
				flows: await (0,desire .gQ)(now, was, scope, (file) => !gone.has(file)),
				rendered,
				head: now,
				base: was,
				scope,
				places,
				stateOf,
				account: run.studio?.account ?? run.inputs.accountSid ?? configuration.target.account,
				baseCommit: changes.kind === "known" ? changes.commit : null,
				findings: (0,level .C)([...loose.map((finding) => inJob(finding, run)), ...base.findings], {
						rules: configuration.rules,
				}),
		};
}
const IDLE_MS = 25;
function whileIdle(load, answers) {
		const timer = setTimeout(() => load().catch(() => { }), IDLE_MS);
		answers.finally(() => clearTimeout(timer));
}
async function checkedSurvey(seen) {
		if (seen.flows.length === 0 && seen.configuration.ignore.length === 0)
				return seen;
		const { checkAll } = await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(333), __nccwpck_require__.e(973), __nccwpck_require__.e(727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9727));
		const { byFlow, loose } = await checkAll(seen.head, seen.base, seen.scope, seen.places);
		const flows = await (0,turns .g)(seen.flows, (flow) => flow.gone ? flow : { ...flow, findings: byFlow.get(flow.key) ?? [] });
		return { ...seen, flows, findings: [...seen.findings, ...loose] };
}
async function looseFindings(head, base) {
		if (base === null || head.findings.length === 0)
				return head.findings;
		const { withOrigins } = await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(6)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3006));
		return withOrigins(head.findings, base.findings);
}
function inJob(finding, run) {
		if (finding.rule !== "no-flows")
				return finding;
		return { ...finding, severity: run.job === "publish" ? "error" : finding.severity, origin: "new" };
}
function addGone(places, head, base, rows) {
		const flows = base.flows.filter(({ key }) => !places.has(key));
		const taken = new Set(sidsOf(places).values());
		for (const [key, place] of (0,account .e)({ ...head, flows }, rows)) {
				if (place.kind !== "there" || !taken.has(place.row.sid))
						places.set(key, place);
		}
}
function sidsOf(places) {
		return new Map([...places].flatMap(([key, place]) => (place.kind === "there" ? [[key, place.row.sid]] : [])));
}
function statesOf(run, places) {
		const asked = new Map();
		return (key) => {
				const place = places.get(key) ?? { kind: "unasked" };
				const known = asked.get(key);
				if (known !== undefined)
						return known;
				const state = run.studio === null
						? Promise.resolve({ kind: "unasked" })
						: (0,account_state .u)({ studio: run.studio, pause: run.pause }, place);
				asked.set(key, state);
				return state;
		};
}
function begin({ studio }, { flows }, stateOf, isNeeded) {
		if (studio === null)
				return;
		for (const { key, file } of flows)
				if (isNeeded(file))
						stateOf(key).catch(() => { });
}
/***/ }),
	9479:
	((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
	var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7418);
	var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(914);
	var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5970);
	var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7971);
	var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4922);
	var _redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9525);
const redaction = new _redaction_js__WEBPACK_IMPORTED_MODULE_4__  .k();
const runner = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__  .N)(redaction.finished);
const secrets = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__  ._y)(_actions_core__WEBPACK_IMPORTED_MODULE_5__  .V4);
runner.mask(secrets);
redaction.add(secrets);
const cancelled = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"])
		process.once(signal, () => cancelled.abort());
const report = await (0,_act_js__WEBPACK_IMPORTED_MODULE_1__  .R)({
		read: _actions_core__WEBPACK_IMPORTED_MODULE_5__  .V4,
		env: process.env,
		runner,
		redaction,
		cancelled: cancelled.signal,
});
process.exitCode = report.plan.verdict === "pass" ? 0 : 1;
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
/***/ }),
	914:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	z3: () => (/* binding */ error),
	V4: () => (/* binding */ getInput),
	pq: () => (/* binding */ info),
	lm: () => (/* binding */ notice),
	Pq: () => (/* binding */ setSecret),
	$e: () => (/* binding */ warning)
});
var external_os_ = __nccwpck_require__(857);
;
function utils_toCommandValue(input) {
		if (input === null || input === undefined) {
				return '';
		}
		else if (typeof input === 'string' || input instanceof String) {
				return input;
		}
		return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
		if (!Object.keys(annotationProperties).length) {
				return {};
		}
		return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
		};
}
;
function command_issueCommand(command, properties, message) {
		const cmd = new Command(command, properties, message);
		process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
		command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
		constructor(command, properties, message) {
				if (!command) {
						command = 'missing.command';
				}
				this.command = command;
				this.properties = properties;
				this.message = message;
		}
		toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += ' ';
						let first = true;
						for (const key in this.properties) {
								if (this.properties.hasOwnProperty(key)) {
										const val = this.properties[key];
										if (val) {
												if (first) {
														first = false;
												}
												else {
														cmdStr += ',';
												}
												cmdStr += `${key}=${escapeProperty(val)}`;
										}
								}
						}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
		}
}
function escapeData(s) {
		return utils_toCommandValue(s)
				.replace(/%/g, '%25')
				.replace(/\r/g, '%0D')
				.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
		return utils_toCommandValue(s)
				.replace(/%/g, '%25')
				.replace(/\r/g, '%0D')
				.replace(/\n/g, '%0A')
				.replace(/:/g, '%3A')
				.replace(/,/g, '%2C');
}
var external_path_ = __nccwpck_require__(6928);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
		function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
				function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
				function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
				step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
};
var ExitCode;
(function (ExitCode) {
		ExitCode[ExitCode["Success"] = 0] = "Success";
		ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
		const convertedVal = toCommandValue(val);
		process.env[name] = convertedVal;
		const filePath = process.env['GITHUB_ENV'] || '';
		if (filePath) {
				return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
		}
		issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
		command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
		const filePath = process.env['GITHUB_PATH'] || '';
		if (filePath) {
				issueFileCommand('PATH', inputPath);
		}
		else {
				issueCommand('add-path', {}, inputPath);
		}
		process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
		const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
		if (options && options.required && !val) {
				throw new Error(`Input required and not supplied: ${name}`);
		}
		if (options && options.trimWhitespace === false) {
				return val;
		}
		return val.trim();
}
function getMultilineInput(name, options) {
		const inputs = getInput(name, options)
				.split('\n')
				.filter(x => x !== '');
		if (options && options.trimWhitespace === false) {
				return inputs;
		}
		return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
		const trueValue = ['true', 'True', 'TRUE'];
		const falseValue = ['false', 'False', 'FALSE'];
		const val = getInput(name, options);
		if (trueValue.includes(val))
				return true;
		if (falseValue.includes(val))
				return false;
		throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
				`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
		const filePath = process.env['GITHUB_OUTPUT'] || '';
		if (filePath) {
				return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
		}
		process.stdout.write(os.EOL);
		issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
		issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
		process.exitCode = ExitCode.Failure;
		error(message);
}
function isDebug() {
		return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
		issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
		command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
		command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
		command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
		process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
		issue('group', name);
}
function endGroup() {
		issue('endgroup');
}
function group(name, fn) {
		return __awaiter(this, void 0, void 0, function* () {
				startGroup(name);
				let result;
				try {
						result = yield fn();
				}
				finally {
						endGroup();
				}
				return result;
		});
}
function saveState(name, value) {
		const filePath = process.env['GITHUB_STATE'] || '';
		if (filePath) {
				return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
		}
		issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
		return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
		return __awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud);
		});
}
/**
 * Summary exports
 */
/**
 * @deprecated use core.summary
 */
/**
 * Path exports
 */
/**
 * Platform utilities exports
 */
//# sourceMappingURL=core.js.map
/***/ }),
	3847:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Bv: () => (/* binding */ blocks),
		Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
const ALWAYS_FAILS = "flow-validate";
const OF_THE_RUN = new Set(["drift", "draft-ahead", "held", "removed-flow", "no-base"]);
function fails(finding, { failOn, job }) {
		if (finding.rule === ALWAYS_FAILS && finding.severity === "error")
				return true;
		if (finding.origin === "existing")
				return false;
		if (finding.severity === "error")
				return true;
		return failOn === "warning" && !(job === "publish" && OF_THE_RUN.has(finding.rule));
}
function blocks(finding) {
		return finding.severity === "error" && (finding.origin === "new" || finding.rule === ALWAYS_FAILS);
}
function verdictOf(flows, findings, policy) {
		const all = [...findings, ...flows.flatMap((flow) => flow.findings)];
		const unfinished = flows.some(({ outcome }) => outcome === "failed" || outcome === "rolled-back" || outcome === "not-reached");
		return unfinished || all.some((finding) => fails(finding, policy)) ? "fail" : "pass";
}
/***/ }),
	9315:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		T: () => (/* binding */ writeFinding)
/* harmony export */ });
function writeFinding(rule, severity, message) {
		return {
				rule,
				severity,
				message,
				widget: null,
				pointer: null,
				file: null,
				line: null,
				column: null,
				origin: "new",
		};
}
/***/ }),
	9525:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	k: () => (/* binding */ Redaction)
});
;
const CUT = /(\u2026|\.{3,})/;
const LEAST = { remainder: 4, whole: 8 };
function withoutRemainders(hidden) {
		const long = hidden
				.map(({ spellings, shown }) => ({
				shown,
				spellings: spellings.filter((spelling) => spelling.length >= LEAST.whole),
		}))
				.filter(({ spellings }) => spellings.length > 0);
		if (long.length === 0)
				return (text) => text;
		const pieces = new Set(long.flatMap(({ spellings }) => spellings.flatMap(piecesOf)));
		return (text) => text.includes("\u2026") || text.includes("...") ? takenOut(text.split(CUT), long, pieces) : text;
}
function piecesOf(spelling) {
		return Array.from({ length: spelling.length - LEAST.remainder + 1 }, (_, at) => spelling.slice(at, at + LEAST.remainder));
}
function takenOut(parts, hidden, pieces) {
		let out = "";
		let cut = null;
		for (let index = 0; index < parts.length; index += 2) {
				const part = parts[index] ?? "";
				const isEnd = index > 0 && pieces.has(part.slice(0, LEAST.remainder));
				const isBeginning = index < parts.length - 1 && pieces.has(part.slice(-LEAST.remainder));
				const inner = isEnd && isBeginning ? remainderIn(part, hidden, innerLength) : null;
				const end = inner ?? (isEnd ? remainderIn(part, hidden, endLength) : null);
				const beginning = inner ?? (isBeginning ? remainderIn(part, hidden, beginningLength) : null);
				if (end === null || end.of !== cut)
						out += `${parts[index - 1] ?? ""}${end?.of.shown ?? ""}`;
				const [from, to] = [end?.length ?? 0, part.length - (beginning?.length ?? 0)];
				out += part.slice(from, Math.max(from, to));
				if (beginning !== null && (from < to || beginning.of !== end?.of))
						out += beginning.of.shown;
				cut = beginning?.of ?? null;
		}
		return out;
}
function remainderIn(part, hidden, lengthOf) {
		let found = null;
		for (const of of hidden) {
				for (const spelling of of.spellings) {
						const length = lengthOf(part, spelling);
						if (length >= LEAST.remainder && length > (found?.length ?? 0))
								found = { of, length };
				}
		}
		return found;
}
function innerLength(part, spelling) {
		return spelling.includes(part) ? part.length : 0;
}
function beginningLength(part, spelling) {
		const last = part.charCodeAt(part.length - 1);
		for (let length = Math.min(spelling.length - 1, part.length); length >= LEAST.remainder; length -= 1) {
				if (spelling.charCodeAt(length - 1) === last && part.endsWith(spelling.slice(0, length)))
						return length;
		}
		return 0;
}
function endLength(part, spelling) {
		const first = part.charCodeAt(0);
		for (let length = Math.min(spelling.length - 1, part.length); length >= LEAST.remainder; length -= 1) {
				const from = spelling.length - length;
				if (spelling.charCodeAt(from) === first && part.startsWith(spelling.slice(from)))
						return length;
		}
		return 0;
}
var literal = __nccwpck_require__(6908);
var one_line = __nccwpck_require__(9160);
var secret = __nccwpck_require__(9305);
;
const spelling_LEAST = { oneLine: 4, redacted: 8 };
function spellingsOf(text) {
		const lines = [(0,one_line .T)(text), (0,secret .fp)(text), (0,one_line .T)((0,secret .fp)(text))].filter((spelling) => spelling === text || saysEnough(spelling));
		const plain = [text, ...lines];
		const quoted = plain.flatMap((spelling) => [
				escapedInJson(spelling),
				escapedInJson(escapedInJson(spelling)),
		]);
		return [...new Set([...plain, ...quoted, ...quoted.map(one_line .T).filter(saysEnough)])];
}
function namesOf(text) {
		const spaced = text.replace(/([a-z])([A-Z])/g, "$1 $2");
		const lower = text.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
		const first = `${lower.charAt(0).toLowerCase()}${lower.slice(1)}`;
		const labels = [spaced.replaceAll("_", " "), text.replaceAll("_", " ")];
		const items = [...labels, text].filter((label) => label.endsWith("s")).map((label) => label.slice(0, -1));
		return [...new Set([...labels, lower, first, ...items].map(one_line .T))].filter((name) => name !== text);
}
function escapedInJson(text) {
		return JSON.stringify(text).slice(1, -1);
}
function saysEnough(spelling) {
		const said = spelling.replace(/\*\*\*|[\s\u23ce]/g, "").length;
		return spelling.includes("***") ? said >= spelling_LEAST.redacted : said > 0 && spelling.length >= spelling_LEAST.oneLine;
}
;
const SHORT = 4;
const ACCOUNT_SID = /^AC[0-9a-f]{32}$/i;
function showing(configuration) {
		const hidden = [...(configuration.variables ?? [])]
				.filter(([, value]) => value !== "" && !ACCOUNT_SID.test(value))
				.map(([name, value]) => ({ shown: `\${${name}}`, spellings: spellingsOf(value) }));
		const shown = new Map();
		for (const one of hidden)
				for (const spelling of one.spellings)
						if (!shown.has(spelling))
								shown.set(spelling, one.shown);
		if (shown.size === 0)
				return (text) => text;
		const alternatives = [...shown.keys()]
				.toSorted((a, b) => b.length - a.length)
				.map((value) => value.length < SHORT ? `(?<![\\p{L}\\p{N}])${(0,literal .e)(value)}(?![\\p{L}\\p{N}])` : (0,literal .e)(value));
		const pattern = new RegExp(alternatives.join("|"), "gu");
		const cut = withoutRemainders(hidden);
		return (text) => cut(text.replace(pattern, (value) => shown.get(value) ?? ""));
}
;
const redaction_SHORT = 8;
const JSON_TEXT = /^\s*[{[]/;
class Redaction {
		#secrets = [];
		#forms = [];
		#needles = [];
		#uncut = (text) => text;
		#shown = (text) => text;
		add(secrets) {
				this.#secrets = [...this.#secrets, ...secrets.filter((secret) => secret.length > 0)];
				const hidden = this.#secrets.map((secret) => ({ shown: "***", spellings: allSpellings(secret) }));
				this.#forms = longestFirst(hidden.flatMap(({ spellings }) => spellings));
				this.#needles = hidden.map(({ spellings }) => commonIn(spellings));
				this.#uncut = withoutRemainders(hidden);
		}
		show(configuration) {
				this.#shown = showing(configuration);
		}
		apply = (text) => {
				const whole = this.#needles.some((needle) => text.includes(needle)) ? without(text, this.#forms) : text;
				return this.#shown(this.#uncut(whole));
		};
		finished = (text) => {
				const long = this.#secrets.filter((secret) => secret.length >= redaction_SHORT);
				return JSON_TEXT.test(text) ? withoutInJson(text, long) : without(text, formsOf(long));
		};
}
function formsOf(secrets) {
		return longestFirst(secrets.flatMap((secret) => [secret, escapedInJson(secret)]));
}
function allSpellings(secret) {
		return secret.length < redaction_SHORT
				? spellingsOf(secret)
				: [...new Set([...spellingsOf(secret), ...namesOf(secret)])];
}
function commonIn(spellings) {
		const [text = ""] = spellings;
		const words = text.match(/[A-Z]*[a-z0-9]*/g) ?? [];
		const parts = words.flatMap((word) => [word, word.slice(1), word.slice(0, -1)]);
		return longestFirst(parts).find((part) => spellings.every((spelling) => spelling.includes(part))) ?? "";
}
function without(text, forms) {
		let out = text;
		for (const form of forms)
				out = out.replaceAll(form, "***");
		return out;
}
function withoutInJson(text, secrets) {
		let out = text;
		for (const form of longestFirst(secrets.map(escapedInJson))) {
				const from = out;
				out = from.replaceAll(form, (found, at) => backslashesBefore(from, at) % 2 === 1 ? found : "***");
		}
		return out;
}
function backslashesBefore(text, at) {
		let start = at;
		while (text[start - 1] === "\\")
				start -= 1;
		return at - start;
}
function longestFirst(forms) {
		return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/***/ }),
	9708:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		P: () => (/* binding */ columnsOf)
/* harmony export */ });
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2867);
function columnsOf(flows) {
		const drift = flows.some((flow) => flow.drift !== null);
		const draft = flows.some((flow) => flow.draft !== null);
		const columns = [
				["changes", "Changes", flows.some((flow) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .fs)(flow).length > 0)],
				["findings", "Findings", flows.some((flow) => flow.findings.length > 0)],
				["live", "Live", flows.some((flow) => /\d/.test((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .QA)(flow)))],
				["beside", drift && draft ? "Drift or draft" : drift ? "Drift" : "Draft", drift || draft],
		];
		return new Map(columns.flatMap(([column, title, any]) => (any ? [[column, title]] : [])));
}
/***/ }),
	7787:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Pq: () => (/* binding */ differenceOf),
		wv: () => (/* binding */ hasDifference)
/* harmony export */ });
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8887);
	var _flow_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9305);
	var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6257);
const DIFFERENCE_LIMITS = { line: 2_000, lines: 60, context: 2 };
const TOLD = new Set(["flow-added", "flow-removed", "widget-renamed", "layout-changed"]);
function hasDifference({ kind, before, after }) {
		return !TOLD.has(kind) && (before !== undefined || after !== undefined);
}
function differenceOf(change) {
		const { before, after } = change;
		if (!hasDifference(change))
				return [];
		const keys = keysOf(change);
		const old = before === undefined ? [] : linesOf(withoutSecrets(keys, before));
		const current = after === undefined ? [] : linesOf(withoutSecrets(keys, after));
		const lines = limited(compared(old, current));
		if (lines.every(({ sign }) => sign === " ")) {
				lines.splice(0, lines.length, {
						sign: " ",
						text: "The value changed. It looks like a secret and is not shown.",
				});
		}
		const title = [change.widget ?? "flow", change.property ?? change.event ?? ""].filter((part) => part !== "");
		return [{ sign: "@@", text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(title.join(" \u00b7 "), 200) }, ...lines];
}
function keysOf({ property, target }) {
		const steps = target?.steps.flatMap((step) => ("key" in step ? [step.key] : [])) ?? [];
		return property === null ? steps : [property, ...property.split("."), ...steps];
}
function withoutSecrets(keys, value) {
		if (typeof value === "string") {
				const kind = keys.map((key) => (0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .u7)(key, value)).find((found) => found !== null);
				return kind === undefined || (0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .fp)(value) !== value ? (0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .fp)(value) : `*** (${kind})`;
		}
		if (Array.isArray(value))
				return value.map((item) => withoutSecrets(keys, item));
		if (!(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
				return value;
		const named = ["key", "name"].flatMap((key) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .sk)(value, key) ?? []);
		const out = {};
		for (const [key, item] of Object.entries(value)) {
				(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_2__  .Nk)(out, key, withoutSecrets(key === "value" ? [...keys, key, ...named] : [...keys, key], item));
		}
		return out;
}
function linesOf(value) {
		const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
		return text.split(/\r\n|\r|\n/).map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(line, DIFFERENCE_LIMITS.line));
}
function compared(before, after) {
		let start = 0;
		while (start < before.length && start < after.length && before[start] === after[start])
				start += 1;
		let end = 0;
		const rest = Math.min(before.length, after.length) - start;
		while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end])
				end += 1;
		const line = (sign) => (text) => ({ sign, text });
		const { context } = DIFFERENCE_LIMITS;
		return [
				...before.slice(Math.max(0, start - context), start).map(line(" ")),
				...before.slice(start, before.length - end).map(line("-")),
				...after.slice(start, after.length - end).map(line("+")),
				...after.slice(after.length - end, after.length - end + context).map(line(" ")),
		];
}
function limited(lines) {
		if (lines.length <= DIFFERENCE_LIMITS.lines)
				return [...lines];
		const rest = lines.length - DIFFERENCE_LIMITS.lines;
		return [...lines.slice(0, DIFFERENCE_LIMITS.lines), { sign: "@@", text: `${rest} more lines` }];
}
/***/ }),
	3125:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		S: () => (/* binding */ drawingOf)
/* harmony export */ });
	var _diff_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2013);
	var _flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
	var _flow_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5735);
	var _flow_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9692);
	var _flow_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8887);
	var _flow_same_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(551);
function drawingOf(before, after, changes) {
		const renames = renamesOf(changes);
		const old = statesOf(before);
		const current = statesOf(after);
		const formerNames = new Map([...renames].map(([from, to]) => [to, from]));
		const widgets = [];
		const pairs = [];
		const oldPlaces = new Map();
		const places = new Map();
		for (const [name, state] of current) {
				const formerName = formerNames.get(name);
				const was = formerName ?? (renames.has(name) ? undefined : name);
				const former = was === undefined ? undefined : old.get(was);
				const pair = pairOf(widgets.length, former, state, renames);
				pairs.push(pair);
				places.set(name, pair.place);
				if (was !== undefined && former !== undefined)
						oldPlaces.set(was, pair.place);
				const renamed = former !== undefined && formerName !== undefined;
				const mark = former === undefined ? "added" : !renamed && hasSameContent(pair, renames) ? "unchanged" : "changed";
				widgets.push({ mark, name, formerName: renamed ? formerName : null, type: typeOf(state) });
		}
		for (const [name, state] of old) {
				if (oldPlaces.has(name))
						continue;
				const pair = pairOf(widgets.length, state, undefined, renames);
				pairs.push(pair);
				oldPlaces.set(name, pair.place);
				widgets.push({ mark: "removed", name, formerName: null, type: typeOf(state) });
		}
		const overlaid = pairs.map((pair) => overlaidEdges(pair, oldPlaces, places, renames));
		const edges = overlaid.flatMap(({ kept }) => kept);
		for (const name of old.keys())
				edges.push(...(overlaid[oldPlaces.get(name) ?? -1]?.removed ?? []));
		const rewired = new Set(edges.filter((edge) => edge.mark !== "unchanged").map((edge) => edge.from));
		return {
				widgets: widgets.map((widget, place) => widget.mark === "unchanged" && rewired.has(place) ? { ...widget, mark: "changed" } : widget),
				edges,
		};
}
function pairOf(place, before, after, renames) {
		const untouched = before !== undefined && (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(before, after) && (0,_diff_follow_js__WEBPACK_IMPORTED_MODULE_3__  .ot)(before, renames) === before;
		return { place, before, after, untouched };
}
function statesOf(json) {
		const states = new Map();
		for (const state of json === null ? [] : (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .DW)(json, "states")) {
				const name = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .sk)(state, "name") ?? "";
				if ((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(state) && !states.has(name))
						states.set(name, state);
		}
		return states;
}
function typeOf(state) {
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .sk)(state, "type") ?? "";
}
function renamesOf(changes) {
		return new Map(changes.flatMap(({ kind, widget, before }) => kind === "widget-renamed" && widget !== null && typeof before === "string"
				? [[before, widget]]
				: []));
}
function widgetOf(state, renames) {
		const [canonical = state] = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .DW)((0,_flow_canonical_js__WEBPACK_IMPORTED_MODULE_0__  .A)({ states: [state] }), "states");
		return (0,_flow_definition_js__WEBPACK_IMPORTED_MODULE_1__  .U)({ states: [(0,_diff_follow_js__WEBPACK_IMPORTED_MODULE_3__  .ot)(canonical, renames)] }).widgets[0];
}
const NO_RENAMES = new Map();
function hasSameContent({ before, after, untouched }, renames) {
		if (untouched)
				return true;
		if (before === undefined || after === undefined)
				return false;
		const [a, b] = [widgetOf(before, renames), widgetOf(after, NO_RENAMES)];
		if (a === undefined || b === undefined)
				return false;
		return a.type === b.type && (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(a.properties, b.properties) && (0,_flow_same_js__WEBPACK_IMPORTED_MODULE_2__  .F)(openWays(a), openWays(b));
}
function openWays(widget) {
		return widget.transitions.flatMap(({ next, event, conditions }) => next === null ? [[event, [...conditions]]] : []);
}
function overlaidEdges(pair, oldPlaces, places, renames) {
		if (pair.untouched && pair.after !== undefined) {
				const ways = waysOf(pair.after);
				if (ways.every(({ next }) => places.get(next) === oldPlaces.get(next))) {
						return { kept: ways.flatMap((way) => plainEdge(pair.place, way, places)), removed: [] };
				}
		}
		const before = edgesOf(pair.before, oldPlaces, renames);
		const after = edgesOf(pair.after, places, NO_RENAMES);
		const left = new Map();
		for (const { identity } of before)
				left.set(identity, (left.get(identity) ?? 0) + 1);
		const take = (identity) => {
				const count = left.get(identity) ?? 0;
				if (count > 0)
						left.set(identity, count - 1);
				return count > 0;
		};
		const drawn = ({ to, label }, mark) => ({
				from: pair.place,
				to,
				label,
				mark,
		});
		const kept = after.map((edge) => drawn(edge, take(edge.identity) ? "unchanged" : "added"));
		return {
				kept,
				removed: before.filter((edge) => take(edge.identity)).map((edge) => drawn(edge, "removed")),
		};
}
function waysOf(state) {
		return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .DW)(state, "transitions")
				.flatMap((transition) => {
				const next = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .sk)(transition, "next") ?? "";
				const event = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .sk)(transition, "event") ?? "";
				return next === "" ? [] : [{ event, next, conditions: (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .DW)(transition, "conditions") }];
		})
				.sort((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0));
}
function plainEdge(from, way, places) {
		const to = places.get(way.next);
		return to === undefined ? [] : [{ from, to, label: labelOf(way), mark: "unchanged" }];
}
function edgesOf(state, places, renames) {
		if (state === undefined)
				return [];
		const plain = widgetOf(state, NO_RENAMES)?.transitions ?? [];
		const followed = renames.size === 0 ? plain : (widgetOf(state, renames)?.transitions ?? []);
		return plain.flatMap(({ next }, index) => {
				const to = next === null ? undefined : places.get(next);
				const transition = followed[index];
				if (to === undefined || transition === undefined)
						return [];
				return [{ to, label: labelOf(transition), identity: identityOf(to, transition) }];
		});
}
function identityOf(to, { event, conditions }) {
		const asked = conditions.length === 0 ? "" : (0,_flow_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__  .A)([...conditions]);
		return `${to} ${asked} ${event}`;
}
function labelOf({ event, conditions }) {
		if (conditions.length === 0)
				return event;
		return [event, ...conditions.flatMap((condition) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_4__  .sk)(condition, "value") || [])].join(" ");
}
/***/ }),
	2251:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		P: () => (/* binding */ headline),
		f: () => (/* binding */ placeName)
/* harmony export */ });
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2867);
function headline(report) {
		return `${sentenceOf(report)}${foundIn((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .c4)(report))}.`;
}
function foundIn(findings) {
		const fresh = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dQ)(findings.filter(_wording_js__WEBPACK_IMPORTED_MODULE_0__  .i7));
		const before = findings.filter((finding) => !(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .i7)(finding));
		const were = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dQ)(before)} ${before.length === 1 ? "was" : "were"} there before`;
		if (before.length === 0)
				return fresh === "" ? "" : `; ${fresh} found`;
		return fresh === "" ? `; nothing new found (${were})` : `; ${fresh} found (${were})`;
}
function sentenceOf(report) {
		const { verdict, dryRun: dry } = report.plan;
		if (report.idle)
				return "There was nothing to do";
		const flows = report.flows.map((flow) => flow.plan);
		const environment = placeName(report);
		if (verdict === "fail") {
				return flows.length === 0 && report.job !== "publish" ? STOPPED : FAILING[report.job](flows, environment);
		}
		if (flows.some((flow) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(report, flow)))
				return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(flows.length, "flow")} checked offline: what a publish would do in ${environment} is not known`;
		const rehearsed = dry ? REHEARSED[report.job] : undefined;
		if (rehearsed !== undefined)
				return rehearsed(flows, environment);
		if (dry)
				return planned("Dry run: this would", "Dry run: there is nothing to do", flows, environment);
		const drifted = flows.filter(isBlockedByDrift).length;
		if (report.job === "review" && drifted > 0) {
				const subject = report.whole ? "A publish" : "Merging this";
				return `${subject} would write nothing to ${environment} as it is: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(drifted, "flow")} changed there meanwhile`;
		}
		if (report.job === "review" && report.whole)
				return planned("A publish would", "A publish would change nothing", flows, environment);
		return PASSING[report.job](flows, environment);
}
const STOPPED = "This run could not be carried out";
function placeName({ plan }) {
		return plan.environment === "default" ? "the account" : plan.environment;
}
const PASSING = {
		review: (flows, environment) => {
				const work = workOf(flows).map(({ present, what }) => `${present} ${what}`);
				return work.length === 0
						? `Merging this changes nothing in ${environment}`
						: `Merging this ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .KE)(work)} in ${environment}`;
		},
		publish: (flows, environment) => {
				const done = [
						...(having(flows, "published") > 0 ? [`published ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(having(flows, "published"), "flow")}`] : []),
						...(having(flows, "created") > 0 ? [`created ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(having(flows, "created"), "flow")}`] : []),
				];
				const left = flows.some(({ action }) => action === "skipped");
				return done.length === 0
						? `Nothing ${left ? "was" : "had to be"} written to ${environment}`
						: `${capital((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .KE)(done))} in ${environment}`;
		},
		rollback: (flows, environment) => {
				const back = having(flows, "published");
				return back === 0
						? `Nothing had to be rolled back in ${environment}`
						: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(back, "flow")} went back to an earlier revision in ${environment}`;
		},
		drift: (flows, environment) => {
				const drifted = driftedOf(flows);
				if (drifted > 0)
						return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(drifted, "flow")} in ${environment} changed outside of this repository`;
				return flows.length === 1
						? `The flow in ${environment} is as it was published from here`
						: `All ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(flows.length, "flow")} in ${environment} are as they were published from here`;
		},
		pull: (flows, environment) => {
				const differ = differingOf(flows);
				return differ === 0
						? `Every file is up to date with ${environment}`
						: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(differ, "file")} brought up to date with ${environment}`;
		},
};
const REHEARSED = {
		rollback: (flows, environment) => {
				const back = differingOf(flows);
				return back === 0
						? `Dry run: nothing has to be rolled back in ${environment}`
						: `Dry run: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(back, "flow")} would go back to an earlier revision in ${environment}`;
		},
		pull: (flows, environment) => {
				const differ = differingOf(flows);
				return differ === 0
						? `Dry run: every file is up to date with ${environment}`
						: `Dry run: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(differ, "file")} would be brought up to date with ${environment}`;
		},
};
const FAILING = {
		review: (flows, environment) => {
				const blocked = blockedOf(flows);
				if (blocked === 0)
						return `What this changes should not go to ${environment} as it is`;
				if (flows.length === 1)
						return `The flow cannot go to ${environment} as it is`;
				return `${blocked} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(flows.length, "flow")} cannot go to ${environment} as ${blocked === 1 ? "it is" : "they are"}`;
		},
		publish: (flows, environment) => stopped("Publishing to", flows, environment),
		rollback: (flows, environment) => stopped("Rolling back in", flows, environment),
		drift: (flows, environment) => {
				const drifted = driftedOf(flows);
				return drifted === 0
						? `The flows in ${environment} could not all be compared`
						: `${drifted} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(flows.length, "flow")} in ${environment} changed outside of this repository`;
		},
		pull: (_, environment) => `The files could not all be brought up to date with ${environment}`,
};
function planned(would, nothing, flows, environment) {
		const work = workOf(flows).map(({ infinitive, what }) => `${infinitive} ${what}`);
		return work.length === 0 ? `${nothing} in ${environment}` : `${would} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .KE)(work)} in ${environment}`;
}
const RESULTS = [
		["published", "published"],
		["created", "created"],
		["failed", "failed"],
		["rolled-back", "put back as before"],
		["not-reached", "not reached"],
];
const WROTE = new Set(["published", "created", "failed", "rolled-back"]);
function stopped(doing, flows, environment) {
		if (flows.some(({ outcome }) => WROTE.has(outcome))) {
				const results = RESULTS.flatMap(([outcome, word]) => {
						const count = having(flows, outcome);
						return count === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(count, "flow")} ${word}`];
				});
				return `${doing} ${environment} did not go through: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .KE)(results)}`;
		}
		const drifted = flows.filter(isBlockedByDrift).length;
		const blocked = blockedOf(flows) - drifted;
		const reasons = [
				...(blocked > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(blocked, "flow")} blocked`] : []),
				...(drifted > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(drifted, "flow")} drifted`] : []),
		];
		return `Nothing was written to ${environment}${reasons.length === 0 ? "" : `: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .KE)(reasons)}`}`;
}
const WORK = [
		["publish", "publishes", "publish"],
		["create", "creates", "create"],
		["layout", "updates the layout of", "update the layout of"],
];
function workOf(flows) {
		return WORK.flatMap(([action, present, infinitive]) => {
				const count = flows.filter((flow) => flow.action === action).length;
				return count === 0 ? [] : [{ present, infinitive, what: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .hS)(count, "flow") }];
		});
}
function having(flows, outcome) {
		return flows.filter((flow) => flow.outcome === outcome).length;
}
function blockedOf(flows) {
		return flows.filter((flow) => flow.action === "blocked").length;
}
function isBlockedByDrift({ action, drift }) {
		return action === "blocked" && drift !== null;
}
function driftedOf(flows) {
		return flows.filter((flow) => flow.drift !== null).length;
}
function differingOf(flows) {
		return flows.filter(({ action }) => action === "publish" || action === "layout" || action === "create")
				.length;
}
function capital(text) {
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/***/ }),
	1006:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		Bg: () => (/* binding */ commitUrl),
		SH: () => (/* binding */ repositoryPath),
		bM: () => (/* binding */ findingUrl),
		iw: () => (/* binding */ fileUrl),
		lN: () => (/* binding */ ruleLink)
/* harmony export */ });
	var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
	var _check_rule_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3843);
function repositoryPath(root, file) {
		const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, file.replaceAll("\\", "/")));
		return path.replace(/^(?:\.\.?\/)+/, "");
}
function fileUrl(commit, file, line) {
		if (commit === null)
				return null;
		const path = repositoryPath(commit.root, file).split("/").map(encoded).join("/");
		return `${commit.repositoryUrl}/blob/${encoded(commit.sha)}/${path}${line === null ? "" : `#L${line}`}`;
}
function findingUrl(commit, finding) {
		return finding.file === null || ABSENT.has(finding.rule)
				? null
				: fileUrl(commit, finding.file, finding.line);
}
const ABSENT = new Set(["removed-flow", "missing-file"]);
function ruleLink(commit, { rule }) {
		return (0,_check_rule_source_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(commit?.source ?? null, rule);
}
function commitUrl(commit, sha) {
		return `${commit.repositoryUrl}/commit/${encoded(sha)}`;
}
function encoded(segment) {
		return encodeURIComponent(segment.toWellFormed()).replace(/[()'*!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}
/***/ }),
	6257:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		$Q: () => (/* binding */ clip),
		My: () => (/* binding */ isolated),
		RK: () => (/* binding */ visible),
		e9: () => (/* binding */ clipMiddle),
		gB: () => (/* binding */ visibleLines)
/* harmony export */ });
	var _flow_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9305);
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const UNSEEN = /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{So}\p{Sm}\p{Po}\d#*])\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
function visible(text) {
		return visibleLine((0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .fp)(text).replace(LINE_BREAKS, "\u21b5"));
}
function visibleLines(text) {
		return (0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .fp)(text).split(LINE_BREAKS).map(visibleLine);
}
function clip(text, limit) {
		const safe = (0,_flow_secret_js__WEBPACK_IMPORTED_MODULE_0__  .fp)(text);
		if (safe.length <= limit)
				return safe;
		const end = /[\uD800-\uDBFF]/.test(safe.charAt(limit - 2)) ? limit - 2 : limit - 1;
		return `${safe.slice(0, end)}\u2026`;
}
function clipMiddle(text, limit) {
		const safe = visible(text);
		if (safe.length <= limit)
				return safe;
		const head = safe.slice(0, Math.ceil((limit - 1) * 0.6)).replace(/[\uD800-\uDBFF]$/, "");
		const tail = safe.slice(safe.length - Math.floor((limit - 1) * 0.4)).replace(/^[\uDC00-\uDFFF]/, "");
		return `${head}\u2026${tail}`;
}
function isolated(text, original) {
		return RIGHT_TO_LEFT.test(original) ? `\u2068${text}\u2069` : text;
}
function visibleLine(text) {
		return text.replaceAll("\t", " ").replace(UNSEEN, picture);
}
function picture(character) {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x20)
				return String.fromCodePoint(0x2400 + code);
		if (code === 0x7f)
				return "\u2421";
		return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, "0")}\u27e9`;
}
/***/ }),
	2867:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		$m: () => (/* binding */ REFUSAL),
		KE: () => (/* binding */ listed),
		QA: () => (/* binding */ liveOf),
		ST: () => (/* binding */ isGone),
		_L: () => (/* binding */ fateOf),
		c4: () => (/* binding */ allFindings),
		dQ: () => (/* binding */ findingCount),
		fs: () => (/* binding */ changesOf),
		hS: () => (/* binding */ counted),
		i7: () => (/* binding */ isHeld),
		oJ: () => (/* binding */ foundWords),
		t8: () => (/* binding */ isUnknown),
		zD: () => (/* binding */ grouped)
/* harmony export */ });
	var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4598);
const PLANNED = {
		create: "will be created",
		publish: "will be published",
		layout: "new layout will be published",
		unchanged: "nothing to do",
		blocked: "blocked",
		skipped: "skipped",
};
const PUBLISH_DRY = {
		...PLANNED,
		create: "would be created",
		publish: "would be published",
		layout: "new layout would be published",
};
const PULLED = {
		create: "file made",
		publish: "file brought up to date",
		layout: "layout brought into the file",
		unchanged: "file is up to date",
		blocked: "blocked",
		skipped: "skipped",
};
const PULL_DRY = {
		...PULLED,
		create: "would get a file",
		publish: "file differs from live",
		layout: "file differs in layout only",
};
const ACTIONS = {
		review: PLANNED,
		publish: PUBLISH_DRY,
		drift: {
				create: "not in the account yet",
				publish: "differs from the file",
				layout: "differs in layout only",
				unchanged: "in step with the file",
				blocked: "blocked",
				skipped: "skipped",
		},
		pull: PULLED,
		rollback: {
				...PUBLISH_DRY,
				publish: "would go back",
				layout: "would get its earlier layout back",
		},
};
const OUTCOMES = {
		published: (revision) => `published${asRevision(revision)}`,
		created: (revision) => `created${asRevision(revision)}`,
		unchanged: () => "nothing to do",
		failed: () => "failed",
		"rolled-back": () => "put back as it was",
		"not-reached": () => "not reached, nothing written",
};
function fateOf(report, flow) {
		if (report.job === "drift" && flow.drift !== null)
				return "changed in Twilio";
		if (isUnknown(report, flow))
				return "checked offline";
		const actions = report.job === "pull" && report.plan.dryRun ? PULL_DRY : ACTIONS[report.job];
		return flow.outcome === null ? actions[flow.action] : OUTCOMES[flow.outcome](flow.revision);
}
function isUnknown(report, { action, comparison }) {
		if (report.unasked !== true || comparison.with !== "nothing")
				return false;
		return action === "create" || (action === "unchanged" && report.whole === true);
}
function changesOf({ action, changes }) {
		return action === "skipped" ? [] : changes;
}
function isGone({ action, digest, touched }) {
		return action === "skipped" && digest === null && touched;
}
function liveOf({ live, outcome, revision, comparison }) {
		const written = outcome === "published" || outcome === "created" ? revision : null;
		if (written !== null)
				return live === null ? `revision ${written}` : `revision ${written}, before ${live.revision}`;
		if (live !== null)
				return `revision ${live.revision}`;
		return comparison.with === "base" ? (comparison.live ?? "not known") : "none";
}
function counted(count, one, many = `${one}s`) {
		return `${grouped(count)} ${count === 1 ? one : many}`;
}
function listed(parts) {
		const last = parts.at(-1);
		if (last === undefined)
				return "";
		return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
function findingCount(findings) {
		const count = (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__  .G)(findings);
		return listed([
				...(count.error > 0 ? [counted(count.error, "error")] : []),
				...(count.warning > 0 ? [counted(count.warning, "warning")] : []),
		]);
}
function foundWords(findings) {
		const fresh = findingCount(findings.filter(isHeld));
		const before = findingCount(findings.filter((finding) => !isHeld(finding)));
		return before === "" ? fresh : `${fresh === "" ? "none new" : fresh} (${before} before)`;
}
function allFindings(report) {
		return [...report.plan.findings, ...report.flows.flatMap((flow) => flow.plan.findings)];
}
const REFUSAL = "flow-validate";
function isHeld({ origin, rule }) {
		return origin === "new" || rule === REFUSAL;
}
function asRevision(revision) {
		return revision === null ? "" : ` as revision ${revision}`;
}
function grouped(count) {
		return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/***/ }),
	7760:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		g: () => (/* binding */ inTurns),
		t: () => (/* binding */ givenWay)
/* harmony export */ });
	var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
const STEPS = 4;
async function inTurns(items, work) {
		let turn = Promise.resolve();
		const results = Array.from(items, (item) => {
				turn = turn.then(givenWay);
				return turn.then(() => work(item));
		});
		return await Promise.all(results);
}
async function givenWay() {
		for (let step = 0; step < STEPS; step += 1)
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
/***/ }),
	2443:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		On: () => (/* binding */ nextAfter),
		Vs: () => (/* binding */ retryAfterMs),
		p6: () => (/* binding */ RETRY)
/* harmony export */ });
const RETRY = {
		tries: 5,
		waiting: 60_000,
		base: 250,
};
function nextAfter(outcome, tried, waited, options) {
		const again = outcome.kind === "unsent" || (outcome.kind === "answer" && outcome.status === 429);
		const doubtful = outcome.kind === "lost" || (outcome.kind === "answer" && outcome.status >= 500);
		if (!again && !(doubtful && options.repeatable))
				return { do: doubtful ? "stop" : "done" };
		if (tried >= RETRY.tries)
				return { do: "stop" };
		const asked = outcome.kind === "answer" ? retryAfterMs(outcome.retryAfter, options.now()) : null;
		const backoff = RETRY.base * 2 ** (tried - 1) * (0.5 + options.random() / 2);
		const ms = asked ?? backoff;
		return waited + ms > RETRY.waiting ? { do: "stop" } : { do: "wait", ms };
}
function retryAfterMs(header, now) {
		if (header === null)
				return null;
		if (/^\d+(?:\.\d+)?$/.test(header.trim()))
				return Number(header) * 1000;
		const date = /^\s*[A-Za-z]{3}/.test(header) ? Date.parse(header) : Number.NaN;
		return Number.isNaN(date) ? null : Math.max(0, date - now);
}
/***/ }),
	2362:
	((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
	__nccwpck_require__.d(__webpack_exports__, {
		BJ: () => (/* binding */ LOOKS),
		RA: () => (/* binding */ updateOnce),
		Ur: () => (/* binding */ createOnce),
		gO: () => (/* binding */ lookedFor),
		i6: () => (/* binding */ lookForUpdate),
		jZ: () => (/* binding */ awaitedRevision),
		p: () => (/* binding */ lookForCreate)
/* harmony export */ });
	var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5602);
	var _flow_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
	var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2443);
const LOOKS = [500, 1500, 3000];
const LOOKING_MS = LOOKS.reduce((sum, ms) => sum + ms, 0);
function updateOnce(studio, sid, base, form, patience) {
		return settle(() => studio.update(sid, form, patience.mayBegin), lookForUpdate(studio, sid, base, form), patience);
}
function createOnce(studio, form, patience) {
		return settle(() => studio.create(form, patience.mayBegin), lookForCreate(studio, form), patience);
}
function lookForUpdate(studio, sid, base, form) {
		return async () => {
				const latest = await studio.latest(sid);
				if (latest === null || latest.revision <= base)
						return null;
				for (let revision = base + 1; revision <= latest.revision; revision += 1) {
						const found = revision === latest.revision ? latest : await studio.revision(sid, revision);
						if (found !== null && isOurs(found, form))
								return { kind: "written", flow: found };
				}
				return { kind: "overtaken", by: latest };
		};
}
function lookForCreate(studio, form) {
		return async () => {
				const named = (await studio.listFlows()).filter((flow) => flow.friendlyName === form.FriendlyName);
				for (const row of named) {
						const found = await studio.latest(row.sid);
						if (found !== null && isOurs(found, form))
								return { kind: "written", flow: found };
				}
				const [other] = named;
				return other === undefined ? null : { kind: "overtaken", by: other };
		};
}
async function lookedFor(look, { pause }) {
		let seen = null;
		for (const ms of LOOKS) {
				await pause(ms);
				try {
						const found = await look();
						if (found !== null)
								return found;
						seen = null;
				}
				catch (error) {
						if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__  .g))
								throw error;
						seen = "unseen";
				}
		}
		return seen;
}
async function awaitedRevision(studio, sid, revision, pause) {
		for (const ms of LOOKS) {
				const found = await studio.revision(sid, revision);
				if (found !== null)
						return found;
				await pause(ms);
		}
		return await studio.revision(sid, revision);
}
async function settle(send, look, patience) {
		let write = await send();
		let waited = 0;
		for (let sent = 1; write.kind === "doubt"; sent += 1) {
				const found = await lookedFor(look, patience);
				if (found === "unseen")
						return write;
				if (found !== null)
						return found;
				const left = Math.max(0, write.waitMs - LOOKING_MS);
				waited += LOOKING_MS + left;
				if (sent === _retry_js__WEBPACK_IMPORTED_MODULE_2__  .p6.tries || waited > _retry_js__WEBPACK_IMPORTED_MODULE_2__  .p6.waiting || patience.cancelled.aborted)
						return write;
				if (left > 0)
						await patience.pause(left);
				const next = await send();
				if (next.kind === "unbegun")
						return write;
				write = next.kind === "refused" ? { kind: "doubt", problem: next.problem, waitMs: 0 } : next;
		}
		return write;
}
function isOurs(found, form) {
		if (found.commitMessage !== form.CommitMessage || found.definition === null)
				return false;
		return (0,_flow_canonical_js__WEBPACK_IMPORTED_MODULE_1__  .g)(found.definition, JSON.parse(form.Definition ?? "{}"));
}
/***/ })
/******/ });
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== undefined) {
			return cachedModule.exports;
/******/ 	}
		var module = __webpack_module_cache__[moduleId] = {
			exports: {}
/******/ 	};
		var threw = true;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = false;
/******/ 	} finally {
			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
		return module.exports;
/******/ }
	__nccwpck_require__.m = __webpack_modules__;
	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
	(() => {
		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
		var resolveQueue = (queue) => {
			if(queue && queue.d < 1) {
				queue.d = 1;
				queue.forEach((fn) => (fn.r--));
				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
		var wrapDeps = (deps) => (deps.map((dep) => {
			if(dep !== null && typeof dep === "object") {
				if(dep[webpackQueues]) return dep;
				if(dep.then) {
					var queue = [];
					queue.d = 0;
					dep.then((r) => {
						obj[webpackExports] = r;
						resolveQueue(queue);
/******/ 				}, (e) => {
						obj[webpackError] = e;
						resolveQueue(queue);
/******/ 				});
					var obj = {};
					obj[webpackQueues] = (fn) => (fn(queue));
					return obj;
/******/ 			}
/******/ 		}
			var ret = {};
			ret[webpackQueues] = x => {};
			ret[webpackExports] = dep;
			return ret;
/******/ 	}));
		__nccwpck_require__.a = (module, body, hasAwait) => {
			var queue;
			hasAwait && ((queue = []).d = -1);
			var depQueues = new Set();
			var exports = module.exports;
			var currentDeps;
			var outerResolve;
			var reject;
			var promise = new Promise((resolve, rej) => {
				reject = rej;
				outerResolve = resolve;
/******/ 		});
			promise[webpackExports] = exports;
			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
			module.exports = promise;
			body((deps) => {
				currentDeps = wrapDeps(deps);
				var fn;
				var getResult = () => (currentDeps.map((d) => {
					if(d[webpackError]) throw d[webpackError];
					return d[webpackExports];
/******/ 			}))
				var promise = new Promise((resolve) => {
					fn = () => (resolve(getResult));
					fn.r = 0;
					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
				return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
			queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			if(mode & 1) value = this(value);
			if(mode & 8) return value;
			if(typeof value === 'object' && value) {
				if((mode & 4) && value.__esModule) return value;
				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
			def['default'] = () => (value);
			__nccwpck_require__.d(ns, def);
			return ns;
/******/ 	};
/******/ })();
	(() => {
		__nccwpck_require__.d = (exports, definition) => {
			for(var key in definition) {
				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
	(() => {
		__nccwpck_require__.u = (chunkId) => {
			return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
	(() => {
		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
	(() => {
		__nccwpck_require__.r = (exports) => {
			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
	(() => {
		var installedChunks = {
			792: 0
/******/ 	};
		var installChunk = (data) => {
			var {ids, modules, runtime} = data;
			var moduleId, chunkId, i = 0;
			for(moduleId in modules) {
				if(__nccwpck_require__.o(modules, moduleId)) {
					__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
			if(runtime) runtime(__nccwpck_require__);
			for(;i < ids.length; i++) {
				chunkId = ids[i];
				if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
					installedChunks[chunkId][0]();
/******/ 			}
				installedChunks[ids[i]] = 0;
/******/ 		}
/******/
/******/ 	}
		__nccwpck_require__.f.j = (chunkId, promises) => {
				var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
				if(installedChunkData !== 0) { // 0 means "already installed".
					if(installedChunkData) {
						promises.push(installedChunkData[1]);
/******/ 				} else {
						if(true) { // all chunks have JS
							var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
								if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
								throw e;
/******/ 						});
							var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
							promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/
/******/ 	// no prefetching
/******/
/******/ 	// no preloaded
/******/
/******/ 	// no external install chunk
/******/
/******/ 	// no on chunks loaded
/******/ })();
	var __webpack_exports__ = __nccwpck_require__(9479);
	__webpack_exports__ = await __webpack_exports__;
