import { COUNTRY_NAMES } from './countries.ts';

const names = (list: string): readonly string[] =>
  list
    .split(/[;\n]/)
    .map(name => name.trim())
    .filter(Boolean);

/** Continents and regions as news names them. */
const REGIONS = names(`
  Africa; Asia; Europe; Americas; North America; South America; Central America; Latin America; Oceania; Antarctica; Middle East; Southeast Asia; South-East Asia; South East Asia; South Asia; East Asia; Central Asia; West Africa; East Africa;
  Southern Africa; North Africa; Sub-Saharan Africa; sub-Saharan Africa; Horn of Africa; Western Europe; Eastern Europe; Central Europe; Scandinavia; Balkans; Caribbean; Pacific; Asia-Pacific; Asia Pacific; Arctic; Caucasus; Sahel; Gulf; Persian Gulf;
  Gaza; Gaza Strip; West Bank; Crimea; Donbas; Kashmir; Kurdistan; Tibet; Siberia; Bavaria; Catalonia; Flanders; Wallonia; Normandy; Brittany; Tuscany; Sicily; Sardinia; Andalusia; Transnistria; Abkhazia; Chechnya; French Polynesia; Cook Islands; Niue; Tokelau; American Samoa; Northern Mariana Islands; Wallis and Futuna; Cayman Islands; British Virgin Islands; Anguilla; Montserrat; Curaçao; Aruba; Falkland Islands; Faroe Islands; Isle of Man; Darfur; Tigray; Rakhine;
  Hong Kong; Macau; Macao; Puerto Rico; Greenland; Gibraltar; Bermuda; Guam; Guadeloupe; Martinique; Réunion; New Caledonia; Mediterranean; Black Sea; Baltic Sea; North Sea; Red Sea; Caspian Sea; South China Sea; East China Sea; Atlantic; Indian Ocean; Atlantic Ocean; Pacific Ocean;
  Holland; British Isles; Soviet Union; USSR; Yugoslavia; Czechoslovakia; East Germany; West Germany; Prussia; Ottoman Empire; Roman Empire; Persia; Mesopotamia; Anatolia; Silesia; Bohemia; Moravia; Galicia; Euro area; euro area; eurozone
`);

/** Rivers, mountains, deserts, seas, straits and islands that news names without their common noun. */
const FEATURES = names(`
  Danube; Rhine; Elbe; Vistula; Rhône; Loire; Thames; Volga; Dnieper; Dniester; Euphrates; Tigris; Nile; Zambezi; Limpopo; Ganges; Brahmaputra; Indus; Mekong; Irrawaddy; Yangtze; Orinoco; Rio Grande; Alps; Andes; Himalayas; Himalaya; Pyrenees; Carpathians; Apennines; Urals; Rockies; Appalachians;
  Sahara; Gobi; Kalahari; Patagonia; Amazonia; Sinai; Levant; Maghreb; Bosphorus; Bosporus; Dardanelles; English Channel; Adriatic; Aegean; Antarctic; Kamchatka; Sakhalin; Lapland; Thrace; Transylvania; Wallachia; Alsace; Provence; Corsica; Crete; Majorca; Mallorca; Ibiza; Tenerife; Madeira; Azores;
  Svalbard; New Guinea; Sulawesi; Kalimantan; Tierra del Fuego; Yucatán; Baja California; Outer Hebrides; Hebrides; Orkney; Shetland
`);

/** First-level regions of large countries (ISO 3166-2), where news names them without their country. */
const PROVINCES = names(`
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana;
  Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming;
  Ontario; Quebec; Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; New South Wales; Queensland; Tasmania; South Australia; Western Australia; Northern Territory;
  Guangdong; Guangxi; Sichuan; Yunnan; Zhejiang; Jiangsu; Fujian; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Anhui; Jiangxi; Liaoning; Jilin; Heilongjiang; Gansu; Guizhou; Hainan; Qinghai; Xinjiang; Ningxia; Inner Mongolia;
  Maharashtra; Gujarat; Kerala; Tamil Nadu; Karnataka; Punjab; Rajasthan; Uttar Pradesh; Bihar; West Bengal; Assam; Odisha; Telangana; Sindh; Balochistan; Saxony; Hesse; Brandenburg; Thuringia; North Rhine-Westphalia; Lower Saxony; Lombardy; Piedmont; Veneto; Lazio; Campania;
  Kent; Essex; Sussex; Surrey; Yorkshire; Lancashire; Cornwall; Devon; Dorset; Norfolk; Suffolk; Hampshire; Cumbria; Merseyside; Midlands; Aceh; Java; Sumatra; Bali; Borneo; Sabah; Sarawak; Mindanao; Luzon; Okinawa; Hokkaido; Honshu; Kyushu;
  Abruzzo; Apulia; Basilicata; Calabria; Emilia-Romagna; Friuli Venezia Giulia; Liguria; Marche; Molise; Trentino-Alto Adige; Umbria; Aragon; Asturias; Cantabria; Castile and León; Castilla-La Mancha; Extremadura; Navarre; Basque Country; Baden-Württemberg; Mecklenburg-Vorpommern;
  Rhineland-Palatinate; Saarland; Saxony-Anhalt; Schleswig-Holstein; Carinthia; Styria; Tyrol; Vorarlberg; Burgenland; Hauts-de-France; Île-de-France; Occitanie; Nouvelle-Aquitaine; Bahia; Ceará; Minas Gerais; Paraná; Pernambuco; Rio Grande do Sul; Santa Catarina; Jalisco; Chiapas; Oaxaca;
  Nuevo León; Sonora; Sinaloa; Chihuahua; Bashkortostan; Dagestan; Ingushetia; Tatarstan; Yakutia; Chhattisgarh; Haryana; Himachal Pradesh; Jharkhand; Madhya Pradesh; Manipur; Meghalaya; Mizoram; Nagaland; Sikkim; Tripura; Uttarakhand; Andhra Pradesh; Arunachal Pradesh
`);

/** Capitals and large or newsworthy cities (after the UN World Urbanization Prospects and the seats of international bodies). */
const CITIES = names(`
  Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Adelaide; Aden; Ahmedabad; Albany; Aleppo; Alexandria; Algiers; Almaty; Amman; Amsterdam; Anchorage; Ankara; Antananarivo; Antwerp; Asmara; Astana; Asunción; Athens; Atlanta; Auckland; Austin; Baghdad; Baku; Baltimore;
  Bamako; Bandung; Bangalore; Bengaluru; Bangkok; Bangui; Barcelona; Basel; Basra; Beijing; Beirut; Belfast; Belgrade; Benghazi; Berlin; Bern; Bilbao; Birmingham; Bogotá; Bogota; Bologna; Bonn; Bordeaux; Boston; Brasília; Brasilia; Bratislava; Bremen; Brisbane; Bristol; Brooklyn; Brussels; Bucharest;
  Budapest; Buenos Aires; Buffalo; Bujumbura; Busan; Cairo; Calcutta; Calgary; Cali; Cambridge; Canberra; Cancun; Cancún; Cape Town; Caracas; Cardiff; Casablanca; Charlotte; Chengdu; Chennai; Chicago; Chongqing; Christchurch; Cincinnati; Cleveland; Cologne; Colombo; Columbus; Copenhagen; Coventry; Cusco; Dakar; Dalian; Dallas; Damascus; Dar es Salaam;
  Darwin; Davos; Delhi; Denver; Detroit; Dhaka; Dili; Djibouti City; Doha; Dortmund; Dresden; Dubai; Dublin; Dubrovnik; Durban; Dushanbe; Düsseldorf; Edinburgh; Edmonton; Eindhoven; Entebbe; Fallujah; Florence; Frankfurt; Freetown; Fukuoka; Fukushima; Gaborone; Gdansk; Gdańsk; Geneva; Genoa; Ghent; Glasgow; Gothenburg; Graz; Guadalajara; Guangzhou; Guayaquil;
  Guatemala City; Gwangju; Haifa; Hague; The Hague; Halifax; Hamburg; Hangzhou; Hanoi; Hanover; Harare; Harbin; Havana; Helsinki; Hiroshima; Ho Chi Minh City; Hollywood; Homs; Honolulu; Houston; Hyderabad; Incheon; Indianapolis; Innsbruck; Islamabad; Istanbul; Izmir; Jakarta; Jeddah; Jerusalem; Johannesburg; Juba; Kabul; Kampala; Kandahar; Kano; Karachi; Kathmandu; Kazan; Kharkiv;
  Khartoum; Kiev; Kyiv; Kigali; Kingston; Kinshasa; Kobe; Kolkata; Kraków; Krakow; Kuala Lumpur; Kunming; Kuwait City; Kyoto; La Paz; Lagos; Lahore; Las Vegas; Lausanne; Leeds; Leicester; Leipzig; Libreville; Lille; Lilongwe; Lima; Lisbon; Liverpool; Ljubljana; Lomé; London; Los Angeles; Luanda; Lucerne; Lusaka; Luxembourg City; Lviv; Lyon; Lyons; Madrid; Malabo; Malé; Malmö;
  Manama; Manchester; Manhattan; Manila; Maputo; Mariupol; Marrakesh; Marrakech; Marseille; Mecca; Medellín; Medina; Melbourne; Memphis; Mexico City; Miami; Milan; Milwaukee; Minneapolis; Minsk; Mogadishu; Mombasa; Monrovia; Monterrey; Montevideo; Montreal; Montréal; Moscow; Mosul; Mumbai; Munich; Muscat; Nagasaki; Nagoya; Nairobi; Nanjing; Nanning; Naples; Nashville; Nassau; Naypyidaw;
  New Delhi; New Haven; New Orleans; New York City; Newark; Newcastle; Nice; Nicosia; Ningbo; Nottingham; Nouakchott; Nur-Sultan; Nuremberg; Oakland; Odessa; Odesa; Orlando; Osaka; Oslo; Ottawa; Ouagadougou; Oxford; Padua; Palermo; Panama City; Paris; Perth; Phnom Penh; Philadelphia; Phoenix; Pittsburgh; Podgorica; Port Louis; Port Moresby; Port-au-Prince; Portland; Porto; Prague; Praia; Pretoria;
  Pristina; Pyongyang; Qingdao; Quito; Rabat; Raleigh; Ramallah; Rangoon; Yangon; Reykjavik; Reykjavík; Richmond; Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; Sacramento; Salt Lake City; Salzburg; San Antonio; San Diego; San Francisco; San José; San Jose; San Juan; San Salvador; Sanaa; Santiago; Santo Domingo; São Paulo; Sao Paulo; Sapporo; Sarajevo; Seattle; Sendai; Seoul; Seville; Shanghai; Sheffield;
  Shenyang; Shenzhen; Sofia; Southampton; St. Louis; St. Petersburg; Saint Petersburg; Stockholm; Strasbourg; Stuttgart; Suva; Suzhou; Sydney; Taipei; Tallinn; Tampa; Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Thessaloniki; Tianjin; Tijuana; Tirana; Tokyo; Toronto; Toulouse; Tripoli; Tunis; Turin; Ulaanbaatar; Utrecht; Valencia; Valletta; Vancouver; Venice; Vienna; Vientiane; Vilnius; Warsaw;
  Washington; Washington D.C.; Washington DC; Wellington; Windhoek; Winnipeg; Wuhan; Xiamen; Xi'an; Yaoundé; Yerevan; Yokohama; Zagreb; Zanzibar; Zaragoza; Zürich; Zurich; Zhengzhou;
  Vladivostok; Novosibirsk; Yekaterinburg; Omsk; Samara; Volgograd; Krasnoyarsk; Irkutsk; Murmansk; Kaliningrad; Sevastopol; Simferopol; Donetsk; Luhansk; Zaporizhzhia; Dnipro; Kherson; Lublin; Łódź; Wrocław; Poznań; Szczecin; Brno; Košice; Debrecen; Plovdiv; Linz; Trondheim; Stavanger; Tromsø;
  Kristiansand; Aarhus; Odense; Uppsala; Tampere; Turku; Tartu; Kaunas; Chisinau; Bursa; Adana; Antalya; Konya; Gaziantep; Diyarbakir; Erbil; Kirkuk; Najaf; Karbala; Shiraz; Isfahan; Mashhad; Tabriz; Herat; Jalalabad; Peshawar; Quetta; Rawalpindi; Faisalabad; Jaipur; Lucknow; Kanpur; Nagpur; Pune;
  Bhopal; Patna; Kochi; Chittagong; Khulna; Mandalay; Cebu; Davao; Surabaya; Makassar; Da Nang; Haiphong; Penang; Malacca; Kaohsiung; Taichung; Daegu; Daejeon; Ulsan; Niigata; Kanazawa; Lhasa; Urumqi; Lanzhou; Guiyang; Hefei; Changsha; Nanchang; Jinan; Taiyuan; Changchun; Shijiazhuang; Wenzhou;
  Dongguan; Foshan; Zhuhai; Luoyang; Salerno; Bari; Catania; Messina; Trieste; Pisa; Siena; Ravenna; Modena; Bergamo; Brescia; Perugia; Cagliari; Málaga; Salamanca; Pamplona; Alicante; Coimbra; Nantes; Rennes; Reims; Dijon; Grenoble; Nîmes; Montpellier; Avignon; Carcassonne; Calais; Dunkirk;
  Le Havre; Rouen; Limoges; Biarritz; Liège; Charleroi; Bruges; Leuven; Namur; Groningen; Maastricht; Arnhem; Nijmegen; Leiden; Delft; Haarlem; Kassel; Mainz; Koblenz; Bochum; Duisburg; Wuppertal; Bielefeld; Aachen; Karlsruhe; Mannheim; Heidelberg; Augsburg; Regensburg; Würzburg; Potsdam; Rostock;
  Lübeck; Magdeburg; Erfurt; Weimar; Chemnitz; St. Gallen; Winterthur; Lugano; Aberdeen; Dundee; Inverness; Swansea; Plymouth; Brighton; Sheffield; Bradford; Norwich; Ipswich; Exeter; Gloucester; Galway; Limerick; Lubumbashi; Kisangani; Goma; Bukavu; Bulawayo; Beira; Blantyre; Arusha; Dodoma; Mwanza;
  Kisumu; Hargeisa; Omdurman; Ibadan; Kaduna; Enugu; Benin City; Port Harcourt; Maiduguri; Kumasi; Bouaké; Douala; Tangier; Agadir; Oran; Sfax; Misrata; Sirte; Luxor; Aswan; Port Said; Suez; Recife; Fortaleza; Belém; Manaus; Curitiba; Porto Alegre; Goiânia; Belo Horizonte; Campinas; Arequipa;
  Cartagena; Barranquilla; Maracaibo; Cochabamba; Puebla; Mérida; Veracruz; Acapulco; Saskatoon; Kelowna; Tucson; Albuquerque; El Paso; Omaha; Tulsa; Wichita; Akron; Rochester; Syracuse; Charleston; Baton Rouge; Boise; Spokane; Tacoma; Fresno; Bakersfield; Anaheim; Duluth; Des Moines; Cedar Rapids;
  Geelong; Cairns; Hobart; Launceston; Townsville; Wollongong; Dunedin; Rotorua;
  Apia; Ashgabat; Bandar Seri Begawan; Banjul; Basseterre; Belmopan; Bishkek; Bridgetown; Castries; Conakry; Cotonou; Funafuti; Georgetown; Honiara; Kingstown; Koror; Majuro; Makati; Makati City; Maseru; Mbabane; Montego Bay;
  Moroni; N’Djamena; N'Djamena; Nadi; Niamey; Nuku’alofa; Nuku'alofa; Palikir; Paramaribo; Pohnpei; Port of Spain; Port Vila; Porto-Novo; Quezon City; Roseau; Sana’a; Sana'a; Skopje; St. John’s; St. John's; Tarawa; Thimphu; Vaduz; Yamoussoukro; East Jerusalem;
  Sharm el-Sheikh; Sharm El-Sheikh; Addis-Ababa
`);

/** Every place known by name. A name that is also a given name ("Florence", "Jordan") still needs the words around it. */
export const PLACE_NAMES: readonly string[] = [...COUNTRY_NAMES, ...REGIONS, ...FEATURES, ...PROVINCES, ...CITIES];
const known: ReadonlySet<string> = new Set(PLACE_NAMES);

/** Whether the words are, letter for letter, the name of such a place. */
export const isPlaceName = (words: string): boolean => known.has(words);

/** Nouns that end the name of a place. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `Island Islands River Lake Bay Valley Mountain Mountains Hills Peninsula Province County District Street Avenue Road Square Bridge Airport Station Port Harbour Harbor Beach Park Forest Desert Strait
   Canal Gulf Sea Ocean Coast Creek Falls Plaza Stadium Region Municipality Prefecture Delta Village Township Borough Hotel Hall Territory Territories Oblast Heights Basin Glacier Arena Tower Towers Palace
   Castle Fortress Plateau Reef Archipelago Dam Lagoon Ridge Canyon`.split(/\s+/),
);

/** Nouns that begin it: "Mount Sinai", "Lake Geneva". */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  'Mount Mt Mt. Lake Port Cape Fort Saint St. San Santa Isle Gulf Bay Strait'.split(' '),
);

/** Small nouns that say what the name behind "of" is: "the district of Low Asmer". */
export const KINDS_OF_PLACES: ReadonlySet<string> = new Set(
  `district county island province region town city village municipality port commune parish borough suburb canton valley peninsula prefecture hamlet oblast township
   governorate archipelago`.split(/\s+/),
);

/** Nouns before "of" that only a country, region or town has. */
export const OF_PLACES: ReadonlySet<string> = new Set(
  'delegation delegations coast coasts shore shores capital people republic kingdom north south east west outskirts streets embassy ambassador'.split(
    ' ',
  ),
);

/** Offices, capital before a name, that only a place has. */
export const RULERS: ReadonlySet<string> = new Set('mayor governor king queen emperor sultan ambassador'.split(' '));
