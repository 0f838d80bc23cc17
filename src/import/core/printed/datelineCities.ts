/** Whether stories are often dated from a place of this name, in small letters or capitals. */
export function isDatelineCity(place: string): boolean {
  return cities.has(place.normalize('NFC').toLowerCase().replaceAll('’', "'"));
}

/** The capitals of the world and other cities with many newspapers. */
const cities = new Set(
  `
  abidjan; abu dhabi; abuja; accra; addis ababa; aden; aleppo; alexandria; algiers; amman; amsterdam; ankara; antananarivo; ashgabat; asmara; astana; asunción; asuncion; athens; atlanta; auckland; baghdad; baku; bamako; bangalore; bengaluru; bangkok; bangui; barcelona; basra; beijing; beirut; belfast; belgrade; benghazi; berlin; bern;
  bishkek; bissau; bogotá; bogota; bonn; boston; brasília; brasilia; bratislava; brazzaville; brisbane; brussels; bucharest; budapest; buenos aires; bujumbura; cairo; cali; canberra; cape town; caracas; casablanca; chennai; chicago; chisinau; colombo; conakry; copenhagen; dakar; damascus; dar es salaam; delhi; dhaka; djibouti; dodoma; doha; dubai; dublin; durban;
  dushanbe; edinburgh; erbil; frankfurt; freetown; gaborone; gaza; gaza city; geneva; georgetown; goma; guatemala city; hamburg; hanoi; harare; havana; helsinki; ho chi minh city; hong kong; honolulu; houston; hyderabad; irbil; islamabad; istanbul; izmir; jakarta; jeddah; jerusalem; jerusalem/ramallah; johannesburg; juba; kabul; kampala; kaohsiung; karachi; kathmandu;
  kharkiv; khartoum; kigali; kingston; kinshasa; kolkata; kuala lumpur; kuwait city; kuwait; kyiv; kiev; la paz; lagos; lahore; libreville; lilongwe; lima; lisbon; ljubljana; lomé; lome; london; los angeles; luanda; lusaka; luxembourg; lviv; madrid; malabo; malé; managua; manama; manila; maputo; marseille; maseru; mbabane; mecca; medina; melbourne; mexico city; miami; milan;
  minsk; mogadishu; mombasa; monrovia; montevideo; montreal; moroni; moscow; mosul; multan; mumbai; munich; muscat; n'djamena; nairobi; naples; nassau; naypyidaw; new delhi; new york; niamey; nicosia; nouakchott; nuku'alofa; odesa; oslo; ottawa; ouagadougou; palermo; panama city; paramaribo; paris; peshawar; philadelphia; phnom penh; podgorica; port louis; port moresby; port sudan;
  port-au-prince; porto-novo; prague; praia; pretoria; pristina; pyongyang; quetta; quito; rabat; ramallah; rangoon; rawalpindi; reykjavik; riga; rio de janeiro; riyadh; rome; san francisco; san josé; san jose; san salvador; san'a; sanaa; santiago; santo domingo; são paulo; sao paulo; sarajevo; seattle; seoul; seville; shanghai; sharjah; singapore; skopje; sofia; srinagar; stockholm;
  strasbourg; sucre; suva; sydney; taipei; tallinn; tashkent; tbilisi; tegucigalpa; tehran; tel aviv; the hague; thimphu; tirana; tokyo; toronto; tripoli; tunis; turin; ulan bator; ulaanbaatar; united nations; vaduz; valletta; vancouver; vatican city; venice; victoria; vienna; vientiane; vilnius; warsaw; washington; wellington; windhoek; yamoussoukro; yangon; yaoundé; yaounde; yerevan; zagreb; zurich
  `
    .split(';')
    .map((city) => city.trim()),
);
