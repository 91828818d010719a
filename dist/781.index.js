export const id = 781;
export const ids = [781];
export const modules = {
	2102:
	((module) => {
module.exports = validate10;
module.exports["default"] = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"flowgate.schema.json","type":"object","additionalProperties":false,"required":["flows"],"errorMessage":"A map is expected with the keys source, environments, flows, resources, rules and ignore.","properties":{"source":{"type":"string","errorMessage":"The name of an environment is expected."},"environments":{"type":"object","minProperties":1,"errorMessage":"A map from the name of an environment to its account is expected.","propertyNames":{"pattern":"^[A-Za-z0-9._/-]{1,64}$","errorMessage":"The name of an environment has 1 to 64 characters: letters, digits, `.`, `_`, `/` and `-`."},"additionalProperties":{"$ref":"#/definitions/environment"}},"flows":{"type":"object","errorMessage":"A map from a key of your own to a flow is expected.","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f}]{1,200}$","errorMessage":"The key of a flow has 1 to 200 characters, none of them `}` or a control character."},"additionalProperties":{"if":{"type":"string"},"then":{"$ref":"#/definitions/path"},"else":{"$ref":"#/definitions/flow"}}},"resources":{"type":"object","errorMessage":"A map from the name of a resource to its values is expected.","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","errorMessage":"The name of a resource has 1 to 200 characters and no control character."},"additionalProperties":{"$ref":"#/definitions/resource"}},"rules":{"$ref":"#/definitions/rules"},"ignore":{"type":"array","errorMessage":"A list of maps with rule and reason is expected.","items":{"$ref":"#/definitions/ignore"}}},"definitions":{"environment":{"type":["object","null"],"additionalProperties":false,"errorMessage":"A map is expected with the keys account, on-drift and create.","properties":{"account":{"type":"string","pattern":"^AC[0-9a-fA-F]{32}$|\\$\\{","errorMessage":"An account SID is expected: AC and 32 hexadecimal digits."},"on-drift":{"type":"string","anyOf":[{"enum":["fail","warn","overwrite"]},{"pattern":"\\$\\{"}],"errorMessage":"One of fail, warn and overwrite is expected.","default":"fail"},"create":{"type":"boolean","errorMessage":"true or false is expected.","default":true}}},"flow":{"type":"object","additionalProperties":false,"required":["file"],"errorMessage":"The path of the flow file is expected, or a map with the keys file, name, sid and rules.","properties":{"file":{"$ref":"#/definitions/path"},"name":{"type":"string","pattern":"\\S","errorMessage":"The flow's friendly name is expected."},"sid":{"type":"object","errorMessage":"A map from the name of an environment to the flow's SID there is expected.","additionalProperties":{"type":"string","pattern":"^FW[0-9a-fA-F]{32}$","errorMessage":"A flow SID is expected: FW and 32 hexadecimal digits."}},"rules":{"$ref":"#/definitions/rules"}}},"path":{"type":"string","pattern":"\\S","errorMessage":"The path of a flow file is expected, relative to the working directory."},"resource":{"type":"object","minProperties":1,"errorMessage":"A map from the name of an environment to the resource's value there is expected.","additionalProperties":{"type":"string","pattern":"\\S","errorMessage":"The resource's value is expected, as a text that is not empty."}},"rules":{"type":"object","errorMessage":"A map from a rule to off, warning or error is expected.","additionalProperties":{"type":"string","enum":["off","warning","error"],"errorMessage":"One of off, warning and error is expected."}},"ignore":{"type":"object","additionalProperties":false,"required":["rule","reason"],"errorMessage":"A map is expected with the keys rule, flow, widget and reason.","properties":{"rule":{"type":"string","pattern":"\\S","errorMessage":"The id of a rule is expected."},"flow":{"type":"string","pattern":"\\S","errorMessage":"The key of a flow is expected."},"widget":{"type":"string","pattern":"\\S","errorMessage":"The name of a widget is expected."},"reason":{"type":"string","pattern":"\\S","errorMessage":"The reason is expected, in words."}}}}};
const schema12 = {"type":["object","null"],"additionalProperties":false,"errorMessage":"A map is expected with the keys account, on-drift and create.","properties":{"account":{"type":"string","pattern":"^AC[0-9a-fA-F]{32}$|\\$\\{","errorMessage":"An account SID is expected: AC and 32 hexadecimal digits."},"on-drift":{"type":"string","anyOf":[{"enum":["fail","warn","overwrite"]},{"pattern":"\\$\\{"}],"errorMessage":"One of fail, warn and overwrite is expected.","default":"fail"},"create":{"type":"boolean","errorMessage":"true or false is expected.","default":true}}};
const schema13 = {"type":"string","pattern":"\\S","errorMessage":"The path of a flow file is expected, relative to the working directory."};
const schema17 = {"type":"object","minProperties":1,"errorMessage":"A map from the name of an environment to the resource's value there is expected.","additionalProperties":{"type":"string","pattern":"\\S","errorMessage":"The resource's value is expected, as a text that is not empty."}};
const schema16 = {"type":"object","errorMessage":"A map from a rule to off, warning or error is expected.","additionalProperties":{"type":"string","enum":["off","warning","error"],"errorMessage":"One of off, warning and error is expected."}};
const schema19 = {"type":"object","additionalProperties":false,"required":["rule","reason"],"errorMessage":"A map is expected with the keys rule, flow, widget and reason.","properties":{"rule":{"type":"string","pattern":"\\S","errorMessage":"The id of a rule is expected."},"flow":{"type":"string","pattern":"\\S","errorMessage":"The key of a flow is expected."},"widget":{"type":"string","pattern":"\\S","errorMessage":"The name of a widget is expected."},"reason":{"type":"string","pattern":"\\S","errorMessage":"The reason is expected, in words."}}};
const pattern0 = new RegExp("^[A-Za-z0-9._/-]{1,64}$", "u");
const pattern1 = new RegExp("^AC[0-9a-fA-F]{32}$|\\$\\{", "u");
const pattern2 = new RegExp("\\$\\{", "u");
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f}]{1,200}$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$", "u");
const schema14 = {"type":"object","additionalProperties":false,"required":["file"],"errorMessage":"The path of the flow file is expected, or a map with the keys file, name, sid and rules.","properties":{"file":{"$ref":"#/definitions/path"},"name":{"type":"string","pattern":"\\S","errorMessage":"The flow's friendly name is expected."},"sid":{"type":"object","errorMessage":"A map from the name of an environment to the flow's SID there is expected.","additionalProperties":{"type":"string","pattern":"^FW[0-9a-fA-F]{32}$","errorMessage":"A flow SID is expected: FW and 32 hexadecimal digits."}},"rules":{"$ref":"#/definitions/rules"}}};
const pattern7 = new RegExp("^FW[0-9a-fA-F]{32}$", "u");
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "name")) || (key0 === "sid")) || (key0 === "rules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.name.type,parentSchema:schema14.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sid !== undefined){
let data2 = data.sid;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err6 = {instancePath:instancePath+"/sid/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sid/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^FW[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^FW[0-9a-fA-F]{32}$"+"\"",schema:"^FW[0-9a-fA-F]{32}$",parentSchema:schema14.properties.sid.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sid/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sid/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.sid.additionalProperties.type,parentSchema:schema14.properties.sid.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.sid.type,parentSchema:schema14.properties.sid,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.additionalProperties.type,parentSchema:schema16.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "off") || (data5 === "warning")) || (data5 === "error"))){
const err10 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema16.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema16.additionalProperties.enum,parentSchema:schema16.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 ;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flows"},message:"must have required property '"+"flows"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "environments")) || (key0 === "flows")) || (key0 === "resources")) || (key0 === "rules")) || (key0 === "ignore"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.source.type,parentSchema:schema11.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.environments !== undefined){
let data1 = data.environments;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err3 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.environments,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err4 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]{1,64}$"+"\"",schema:"^[A-Za-z0-9._/-]{1,64}$",parentSchema:schema11.properties.environments.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema11.properties.environments.propertyNames,parentSchema:schema11.properties.environments,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/environment/type",keyword:"type",params:{type: schema12.type},message:"must be object,null",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(((key3 === "account") || (key3 === "on-drift")) || (key3 === "create"))){
const err7 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.account !== undefined){
let data3 = data2.account;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/definitions/environment/properties/account/pattern",keyword:"pattern",params:{pattern: "^AC[0-9a-fA-F]{32}$|\\$\\{"},message:"must match pattern \""+"^AC[0-9a-fA-F]{32}$|\\$\\{"+"\"",schema:"^AC[0-9a-fA-F]{32}$|\\$\\{",parentSchema:schema12.properties.account,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/definitions/environment/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.account.type,parentSchema:schema12.properties.account,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2["on-drift"] !== undefined){
let data4 = data2["on-drift"];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-drift",schemaPath:"#/definitions/environment/properties/on-drift/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties["on-drift"].type,parentSchema:schema12.properties["on-drift"],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(!(((data4 === "fail") || (data4 === "warn")) || (data4 === "overwrite"))){
const err11 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-drift",schemaPath:"#/definitions/environment/properties/on-drift/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties["on-drift"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema12.properties["on-drift"].anyOf[0].enum,parentSchema:schema12.properties["on-drift"].anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs18 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err12 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-drift",schemaPath:"#/definitions/environment/properties/on-drift/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\$\\{"},message:"must match pattern \""+"\\$\\{"+"\"",schema:"\\$\\{",parentSchema:schema12.properties["on-drift"].anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-drift",schemaPath:"#/definitions/environment/properties/on-drift/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema12.properties["on-drift"].anyOf,parentSchema:schema12.properties["on-drift"],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data2.create !== undefined){
let data5 = data2.create;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/create",schemaPath:"#/definitions/environment/properties/create/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.create.type,parentSchema:schema12.properties.create,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.flows !== undefined){
let data6 = data.flows;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
const _errs23 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err16 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f}]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f}]{1,200}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f}]{1,200}$",parentSchema:schema11.properties.flows.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
const err17 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema11.properties.flows.propertyNames,parentSchema:schema11.properties.flows,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key5 in data6){
let data7 = data6[key5];
const _errs26 = errors;
let valid8 = true;
const _errs27 = errors;
if(typeof data7 !== "string"){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs29 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err19 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = _valid1;
ifClause0 = "then";
}
else {
const _errs32 = errors;
if(!(validate11(data7, {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid1 = _errs32 === errors;
valid8 = _valid1;
ifClause0 = "else";
}
if(!valid8){
const err21 = {instancePath:instancePath+"/flows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flows/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.flows.additionalProperties.if,parentSchema:schema11.properties.flows.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.flows.type,parentSchema:schema11.properties.flows,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.resources !== undefined){
let data8 = data.resources;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
const _errs35 = errors;
if(typeof key6 === "string"){
if(!pattern8.test(key6)){
const err23 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}$",parentSchema:schema11.properties.resources.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid10 = _errs35 === errors;
if(!valid10){
const err24 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema11.properties.resources.propertyNames,parentSchema:schema11.properties.resources,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key7 in data8){
let data9 = data8[key7];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err25 = {instancePath:instancePath+"/resources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/resource/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema17,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key8 in data9){
let data10 = data9[key8];
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err26 = {instancePath:instancePath+"/resources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/resource/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema17.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/resources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/resource/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.additionalProperties.type,parentSchema:schema17.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/resources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/resource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.resources.type,parentSchema:schema11.properties.resources,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key9 in data11){
let data12 = data11[key9];
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.additionalProperties.type,parentSchema:schema16.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data12 === "off") || (data12 === "warning")) || (data12 === "error"))){
const err31 = {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema16.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema16.additionalProperties.enum,parentSchema:schema16.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/rules",schemaPath:"#/definitions/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ignore !== undefined){
let data13 = data.ignore;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.rule === undefined){
const err33 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/definitions/ignore/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema19.required,parentSchema:schema19,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.reason === undefined){
const err34 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/definitions/ignore/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema19.required,parentSchema:schema19,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key10 in data14){
if(!((((key10 === "rule") || (key10 === "flow")) || (key10 === "widget")) || (key10 === "reason"))){
const err35 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/definitions/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.rule !== undefined){
let data15 = data14.rule;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err36 = {instancePath:instancePath+"/ignore/" + i0+"/rule",schemaPath:"#/definitions/ignore/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema19.properties.rule,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/ignore/" + i0+"/rule",schemaPath:"#/definitions/ignore/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.rule.type,parentSchema:schema19.properties.rule,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.flow !== undefined){
let data16 = data14.flow;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err38 = {instancePath:instancePath+"/ignore/" + i0+"/flow",schemaPath:"#/definitions/ignore/properties/flow/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema19.properties.flow,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/ignore/" + i0+"/flow",schemaPath:"#/definitions/ignore/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.flow.type,parentSchema:schema19.properties.flow,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.widget !== undefined){
let data17 = data14.widget;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err40 = {instancePath:instancePath+"/ignore/" + i0+"/widget",schemaPath:"#/definitions/ignore/properties/widget/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema19.properties.widget,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/ignore/" + i0+"/widget",schemaPath:"#/definitions/ignore/properties/widget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.widget.type,parentSchema:schema19.properties.widget,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err42 = {instancePath:instancePath+"/ignore/" + i0+"/reason",schemaPath:"#/definitions/ignore/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema19.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/ignore/" + i0+"/reason",schemaPath:"#/definitions/ignore/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.reason.type,parentSchema:schema19.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/definitions/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignore.type,parentSchema:schema11.properties.ignore,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
/***/ }),
	2781:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	parseConfiguration: () => (/* binding */ parseConfiguration)
});
var config_environments = __webpack_require__(3313);
var external_node_path_ = __webpack_require__(6760);
var json = __webpack_require__(8887);
var nearest = __webpack_require__(9445);
;
function pathFault(file, root) {
		if (file.includes("\0"))
				return "A path has no control characters.";
		if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(file)) {
				return "This path is absolute. Write it relative to the working directory.";
		}
		if (file.includes("\\"))
				return "Write / between folders, on Windows too.";
		const whole = external_node_path_.posix.normalize(external_node_path_.posix.join(root, file));
		if (whole === ".." || whole.startsWith("../"))
				return "This path leaves the repository.";
		if (whole === "." || whole.endsWith("/") || /(?:^|\/)\.\.?$/.test(file))
				return "This is a folder, and no flow file.";
		return null;
}
;
function readFlows(context) {
		const entries = context.text.entriesOf(["flows"]);
		const flows = entries.flatMap(([key, value]) => readFlow(key, value, context));
		refuseSharedFiles(flows, context);
		refuseSharedSids(flows, context);
		refuseSharedNames(flows, context);
		return flows;
}
function readFlow(key, value, context) {
		const file = typeof value === "string" ? value : (0,json .sk)(value, "file");
		if (file === undefined || file.trim() === "")
				return [];
		const sids = readSids(key, context);
		return [{ key, file, name: (0,json .sk)(value, "name") ?? key, sids }];
}
function readSids(key, context) {
		const sids = new Map();
		const path = ["flows", key, "sid"];
		for (const [environment, sid] of context.text.entriesOf(path)) {
				checkEnvironmentKey(path, environment, context.environments, context.problems);
				if (typeof sid === "string")
						sids.set(environment, sid);
		}
		return sids;
}
function checkEnvironmentKey(path, key, environments, problems) {
		if (environments.all.length === 0 || environments.all.includes(key))
				return;
		const hint = (0,nearest .h)(key, environments.all, "There are");
		problems.atKey([...path, key], `${path.join(".")}: There is no environment ${JSON.stringify(key)}.${hint}`);
}
function pathOf(flow, { text }, key) {
		const value = (0,json .Dc)((0,json .Dc)(text.value, "flows"), flow.key);
		return typeof value === "string" ? ["flows", flow.key] : ["flows", flow.key, key];
}
function refuseSharedFiles(flows, context) {
		const owners = new Map();
		for (const flow of flows) {
				const path = pathOf(flow, context, "file");
				const fault = pathFault(flow.file, context.root);
				if (fault !== null) {
						context.problems.atValue(path, `${path.join(".")}: ${fault}`);
						continue;
				}
				const file = external_node_path_.posix.normalize(flow.file);
				const owner = owners.get(file);
				if (owner === undefined)
						owners.set(file, flow.key);
				else {
						context.problems.atValue(path, `The flows ${JSON.stringify(owner)} and ${JSON.stringify(flow.key)} have one file, ${file}. Each flow has its own.`);
				}
		}
}
function refuseSharedSids(flows, context) {
		for (const environment of context.environments.all) {
				const owners = new Map();
				for (const flow of flows) {
						const sid = flow.sids.get(environment);
						if (sid === undefined)
								continue;
						const owner = owners.get(sid);
						if (owner === undefined)
								owners.set(sid, flow.key);
						else {
								context.problems.atValue(["flows", flow.key, "sid", environment], `The flows ${JSON.stringify(owner)} and ${JSON.stringify(flow.key)} have one SID in ${environment}, ${sid}.`);
						}
				}
		}
}
function refuseSharedNames(flows, context) {
		const target = context.environments.target;
		if (target === null)
				return;
		const owners = new Map();
		for (const flow of flows) {
				const owner = owners.get(flow.name);
				if (owner === undefined)
						owners.set(flow.name, flow);
				else if (!owner.sids.has(target) || !flow.sids.has(target)) {
						context.problems.atValue(pathOf(flow, context, "name"), `The flows ${JSON.stringify(owner.key)} and ${JSON.stringify(flow.key)} have one name, ${JSON.stringify(flow.name)}. ` +
								`Give each its own, or both their sid in ${target}.`);
				}
		}
}
var config_problems = __webpack_require__(3515);
;
function readResources(written, environments, variables, problems) {
		const needed = new Set([environments.target, environments.source].filter((name) => name !== null));
		const resources = written.entriesOf(["resources"]).flatMap(([name, values]) => {
				if (!(0,json .Gv)(values))
						return [];
				const path = ["resources", name];
				const read = new Map();
				for (const [environment, text] of written.entriesOf(path)) {
						checkEnvironmentKey(path, environment, environments, problems);
						if (typeof text !== "string")
								continue;
						const { value, missing, faults } = variables.expand(text);
						const here = [...path, environment];
						for (const fault of faults)
								problems.atValue(here, `${here.join(".")}: ${fault}`);
						if (value !== null)
								read.set(environment, { written: text, value });
						else if (environment === environments.target && missing.length > 0) {
								problems.atValue(here, (0,config_environments .UI)(here.join("."), missing));
						}
				}
				for (const environment of needed) {
						if (Object.hasOwn(values, environment))
								continue;
						problems.atValue([...path, environment], `${path.join(".")} has no value for ${environment}.`);
				}
				return [{ name, values: read }];
		});
		refuseSharedSources(resources, environments.source, problems);
		return resources;
}
function refuseSharedSources(resources, source, problems) {
		if (source === null)
				return;
		const owners = new Map();
		for (const resource of resources) {
				const found = resource.values.get(source);
				if (found === undefined)
						continue;
				const owner = owners.get(found.value);
				if (owner === undefined)
						owners.set(found.value, resource.name);
				else {
						problems.atValue(["resources", resource.name, source], `The resources ${JSON.stringify(owner)} and ${JSON.stringify(resource.name)} have one value in ${source}, ${found.written}. ` +
								"In a flow file nobody could tell them apart.");
				}
		}
}
function refuseContradictions(resources, flows, environments, problems) {
		const { source, target } = environments;
		if (source === null || target === null)
				return;
		const bySid = new Map(flows.map((flow) => [flow.sids.get(source), flow]));
		for (const resource of resources) {
				const flow = bySid.get(resource.values.get(source)?.value);
				const sid = flow?.sids.get(target);
				const value = resource.values.get(target);
				if (flow === undefined || sid === undefined || value === undefined || value.value === sid)
						continue;
				problems.atValue(["resources", resource.name, target], `In ${target} the flow ${JSON.stringify(flow.key)} is ${sid}, but the resource ${JSON.stringify(resource.name)} ` +
						`makes it ${value.written}. The SIDs of flows need not be listed as resources.`);
		}
}
;
function readRules(path, context) {
		const rules = new Map();
		for (const [rule, level] of context.text.entriesOf(path)) {
				const refused = unknownRule(path, rule, context) ??
						(level === "error" ? null : protectedRule(path, rule, context, `be set to ${String(level)}`));
				if (refused !== null)
						context.problems.atKey([...path, rule], refused);
				if (level === "off" || level === "warning" || level === "error")
						rules.set(rule, level);
		}
		return rules;
}
function readFlowRules(context) {
		const all = new Map();
		for (const { key } of context.flows) {
				const rules = readRules(["flows", key, "rules"], context);
				if (rules.size > 0)
						all.set(key, rules);
		}
		return all;
}
function readIgnore(context) {
		const { text } = context;
		const keys = text.entriesOf(["flows"]).map(([key]) => key);
		return (0,json .DW)(text.value, "ignore").flatMap((entry, index) => {
				const path = ["ignore", index];
				const rule = (0,json .sk)(entry, "rule");
				const reason = (0,json .sk)(entry, "reason");
				const flow = (0,json .sk)(entry, "flow") ?? null;
				if (rule === undefined || reason === undefined)
						return [];
				const refused = unknownRule(path, rule, context) ?? protectedRule(path, rule, context, "be ignored");
				if (refused !== null)
						context.problems.atValue([...path, "rule"], refused);
				if (flow !== null && !keys.includes(flow)) {
						context.problems.atValue([...path, "flow"], `${(0,config_problems .Vb)(path)}: There is no flow ${JSON.stringify(flow)}.${(0,nearest .h)(flow, keys, "There are")}`);
				}
				const place = text.placeOf(path);
				return [{ rule, reason, flow, widget: (0,json .sk)(entry, "widget") ?? null, ...place }];
		});
}
function unknownRule(path, rule, { known }) {
		if (known === null || known.some(({ id }) => id === rule))
				return null;
		const ids = known.map(({ id }) => id);
		return `${(0,config_problems .Vb)(path)}: There is no rule ${JSON.stringify(rule)}.${(0,nearest .h)(rule, ids, "Rules")}`;
}
function protectedRule(path, rule, { known }, what) {
		const found = known?.find(({ id }) => id === rule);
		if (found?.protects !== true || found.severity !== "error")
				return null;
		return `${(0,config_problems .Vb)(path)}: The rule ${rule} cannot ${what}: it stops a run, or tells what one did. Take this out.`;
}
var pointer = __webpack_require__(3036);
var schema = __webpack_require__(2102);
;
function checkShape(text, problems) {
		if (text.value === undefined || schema(text.value))
				return;
		const order = (error) => (error.keyword === "type" ? 0 : 1);
		for (const error of (schema.errors ?? []).toSorted((a, b) => order(a) - order(b))) {
				const path = (0,pointer .OD)(error.instancePath);
				const shape = SHAPES.get(error.keyword);
				if (shape !== undefined && error.propertyName === undefined)
						shape(error, path, text, problems);
		}
}
const expected = (error, path, text, problems) => {
		const { errorMessage, type, enum: choices } = error.parentSchema;
		if (errorMessage === undefined)
				return;
		const source = text.sourceOf(path);
		let hint = "";
		if (type === "string" && source !== null && error.data !== null) {
				hint = ` Put it in quotes: ${JSON.stringify(source)}.`;
		}
		else if (typeof error.data === "string") {
				hint = error.data.includes("${")
						? ` \${NAME} stands for an environment variable only in values of resources and environments.`
						: (0,nearest .h)(error.data, choices ?? error.parentSchema.anyOf?.[0]?.enum ?? [], null);
		}
		problems.atValue(path, `${(0,config_problems .Vb)(path)}: ${errorMessage}${hint}`);
};
const SHAPES = new Map([
		["type", expected],
		["pattern", expected],
		["enum", expected],
		["anyOf", expected],
		[
				"minProperties",
				(_error, path, _text, problems) => problems.atValue(path, `${(0,config_problems .Vb)(path)} is empty. Fill it or leave it out.`),
		],
		[
				"required",
				(error, path, _text, problems) => {
						const key = String(error.params.missingProperty);
						problems.atValue([...path, key], `${(0,config_problems .Vb)(path)} has no ${JSON.stringify(key)}.`);
				},
		],
		[
				"additionalProperties",
				(error, path, _text, problems) => {
						const key = String(error.params.additionalProperty);
						const known = Object.keys(error.parentSchema.properties ?? {});
						const where = path.length === 0 ? "" : ` in ${(0,config_problems .Vb)(path)}`;
						problems.atKey([...path, key], `Unknown key ${JSON.stringify(key)}${where}.${(0,nearest .h)(key, known, "Known keys")}`);
				},
		],
		[
				"propertyNames",
				(error, path, _text, problems) => {
						const key = String(error.params.propertyName);
						const wanted = error.parentSchema.propertyNames?.errorMessage ?? "";
						problems.atKey([...path, key], `The name ${JSON.stringify(key)} cannot be used. ${wanted}`);
				},
		],
]);
var config_variables = __webpack_require__(9274);
var dist = __webpack_require__(8815);
var place = __webpack_require__(9138);
;
const LIMITS = {
		length: 1024 * 1024,
		values: 200_000,
};
function readYamlText(written) {
		const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
		const lines = new place .q(text);
		const refuse = (message, offset) => new ReadYaml(lines, undefined, [{ message, pointer: (0,pointer .rq)([]), place: lines.at(offset) }]);
		if (text.length > LIMITS.length) {
				return refuse(`The configuration is longer than ${LIMITS.length} characters.`, 0);
		}
		const documents = (0,dist .hR)(text, {
				version: "1.2",
				schema: "core",
				resolveKnownTags: false,
				uniqueKeys: false,
				prettyErrors: false,
		});
		const [first, second] = documents;
		if (first === undefined || first.contents === null)
				return refuse("The configuration is empty.", 0);
		const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
		if (errors.length > 0) {
				const faults = errors.map((error) => ({
						message: sentenceOf(error, text),
						pointer: (0,pointer .rq)([]),
						place: lines.at(error.pos[0]),
				}));
				const firsts = faults.filter((fault, n) => faults[n - 1]?.place.line !== fault.place.line);
				return new ReadYaml(lines, undefined, firsts);
		}
		if (second !== undefined) {
				return refuse("A second YAML document begins here; the configuration is one.", second.range[0]);
		}
		const reader = new NodeReader(lines, text);
		const root = reader.convert(first.contents, [], first.contents.range[0]);
		if (root.size > LIMITS.values) {
				return refuse(`The configuration has more than ${LIMITS.values} values when its aliases are expanded.`, 0);
		}
		return new ReadYaml(lines, root, reader.faults);
}
class ReadYaml {
		value;
		faults;
		lines;
		root;
		constructor(lines, root, faults) {
				this.lines = lines;
				this.value = root?.value;
				this.root = root?.mark;
				this.faults = faults;
		}
		entriesOf(path) {
				let value = this.value;
				for (const segment of path)
						value = Array.isArray(value) ? value[Number(segment)] : (0,json .Dc)(value, String(segment));
				if (!(0,json .Gv)(value))
						return [];
				const object = value;
				return [...(this.find(path).mark?.children.keys() ?? [])].map((key) => [
						key,
						(0,json .Dc)(object, key) ?? null,
				]);
		}
		placeOf(path) {
				return this.lines.at(this.find(path).mark?.value ?? 0);
		}
		keyPlaceOf(path) {
				const { mark, exact } = this.find(path);
				return this.lines.at((exact ? mark?.key : mark?.value) ?? 0);
		}
		sourceOf(path) {
				const { mark, exact } = this.find(path);
				return exact ? (mark?.source ?? null) : null;
		}
		find(path) {
				let mark = this.root;
				for (const segment of path) {
						const child = mark?.children.get(String(segment));
						if (child === undefined)
								return { mark, exact: false };
						mark = child;
				}
				return { mark, exact: true };
		}
}
class NodeReader {
		faults = [];
		lines;
		text;
		anchors = new Map();
		constructor(lines, text) {
				this.lines = lines;
				this.text = text;
		}
		convert(node, path, key) {
				if (node === null)
						return leaf(null, key, key, null);
				const value = node.range?.[0] ?? key;
				if ((0,dist .Vj)(node)) {
						const target = this.anchors.get(node.source);
						if (target !== undefined)
								return { ...target, mark: { ...target.mark, key } };
						this.fault(`No anchor &${node.source} stands before this alias.`, path, value);
						return leaf(null, key, value, null);
				}
				const converted = this.convertContent(node, path, key, value);
				if (((0,dist .jh)(node) || (0,dist .oP)(node) || (0,dist .jn)(node)) && node.anchor !== undefined) {
						this.anchors.set(node.anchor, converted);
				}
				return converted;
		}
		convertContent(node, path, key, value) {
				if ((0,dist .jh)(node))
						return this.convertMap(node.items, path, key, value);
				if ((0,dist .oP)(node)) {
						const children = new Map();
						let size = 1;
						const list = node.items.map((item, index) => {
								const child = this.convert(item, [...path, index], item.range?.[0] ?? value);
								children.set(String(index), child.mark);
								size += child.size;
								return child.value;
						});
						return { value: list, mark: { key, value, source: null, children }, size };
				}
				if (!(0,dist .jn)(node))
						return leaf(null, key, value, null);
				if (typeof node.value === "string")
						return leaf(node.value, key, value, null);
				return leaf(node.value, key, value, this.text.slice(value, node.range?.[1]));
		}
		convertMap(pairs, path, key, value) {
				const object = {};
				const children = new Map();
				let size = 1;
				for (const pair of pairs) {
						const start = pair.key?.range?.[0] ?? value;
						if (!(0,dist .jn)(pair.key)) {
								this.fault("A key is a text; this one is a list, a map or an alias.", path, start);
								continue;
						}
						const name = typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? "");
						const here = [...path, name];
						const child = this.convert(pair.value, here, start);
						if (children.has(name)) {
								this.fault(`The key ${JSON.stringify(name)} stands here a second time.`, here, start);
								continue;
						}
						(0,json .Nk)(object, name, child.value);
						children.set(name, child.mark);
						size += child.size;
				}
				return { value: object, mark: { key, value, source: null, children }, size };
		}
		fault(message, path, offset) {
				this.faults.push({ message, pointer: (0,pointer .rq)(path), place: this.lines.at(offset) });
		}
}
const NONE = new Map();
function leaf(value, key, offset, source) {
		return { value, mark: { key, value: offset, source, children: NONE }, size: 1 };
}
function sentenceOf(error, text) {
		if (error.code === "TAG_RESOLVE_FAILED") {
				return `The tag ${text.slice(error.pos[0], error.pos[1])} has no meaning here; leave it out.`;
		}
		if (error.code === "RESOURCE_EXHAUSTION")
				return "The configuration is nested too deep.";
		const said = error.message.replace(/[.\s]*$/, "");
		const hint = standsInFlowMap(text, error.pos[0]) ? " Put the value with ${ in quotes." : "";
		return `This is not valid YAML: ${said}.${hint}`;
}
function standsInFlowMap(text, offset) {
		const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
		return /\{.*[:\s]\$\{/.test(line);
}
;
function parseConfiguration(text, options) {
		const yaml = readYamlText(text);
		const problems = new config_problems .Zw(options.path, yaml);
		checkShape(yaml, problems);
		if (yaml.value === undefined)
				problems.refuse();
		const root = yaml.value;
		const names = (0,config_environments .iF)(yaml, options.environment, problems, options.sourceByDefault ?? false);
		problems.meantFor(names.target);
		const variables = new config_variables .u(options.env);
		const environment = (name) => name === null ? null : (0,config_environments .Qo)(root, name, name === names.target, variables, problems);
		const source = environment(names.source);
		const target = environment(names.target);
		const others = names.all.filter((name) => name !== names.source && name !== names.target);
		(0,config_environments .o$)(root, others, problems);
		const flows = readFlows({
				text: yaml,
				environments: names,
				root: options.root ?? "",
				problems,
		});
		const resources = readResources(yaml, names, variables, problems);
		refuseContradictions(resources, flows, names, problems);
		const context = { text: yaml, known: options.knownRules ?? null, flows, problems };
		const rules = readRules(["rules"], context);
		const flowRules = readFlowRules(context);
		const ignore = readIgnore(context);
		problems.settle();
		if (source === null || target === null)
				problems.refuse();
		const secrets = [...variables.used.values()];
		return {
				path: options.path,
				source,
				target,
				flows,
				resources,
				rules,
				flowRules,
				ignore,
				secrets,
				variables: variables.used,
		};
}
/***/ })
};
