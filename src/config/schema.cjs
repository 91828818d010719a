// Made by scripts/schema.ts from schema/flowgate.schema.json: change that and run it.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
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
/*# sourceURL="flowgate.schema.json" */;
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

