/** Function words of other languages that the judge need not understand, only tell from its own; of the Nordic ones "no" is Danish too. */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  fr: "le la les des du et est une un que qui dans pour pas plus avec sur ce cette vous nous je il elle sont mais très merci au aux en ne se ça j'ai c'est comme tout bien chez même fait être sans ou où mon a de on ai ma combien temps faut peut",
  es: "el la los las de que en un una es por para con no se lo como más pero muy este esta gracias del al yo su me mi te hay ya está son todo también cuando porque sin eso ha he creo qué estoy alguien sabe si cuánto tiempo puede hace acuerdo",
  it: "il lo la gli di che un una per con non sono come più ma molto questo questa grazie del della nel anche è ho ha mi si le dei alla ci io mio mia quando perché stato fatto dopo quanto deve tempo qualcuno sa se",
  pt: "os as de que um uma para com não por mais mas muito este esta obrigado do da em no na você eu foi é ao dos das se meu minha também já quando porque isso está pelo pela tem só sem alguém sabe quanto tempo precisa acho",
  nl: "de het een en van ik je dat niet met voor zijn op te ook maar wel heel dit aan er om bedankt bij naar als nog dan geen wat hoe waar deze heb heeft was door over veel ben mijn moet kan lang",
  sv: "och det att en ett som jag inte med för på är av den har till om var men mycket tack så när från kan hur sig där min mig efter utan också detta vi de ska bara bättre",
  no: "og det at en et som jeg ikke med for på er av den har til om var men veldig takk så når fra kan hvordan seg der min meg etter uten også dette vi de skal bare hos meget mig ved hvor",
  fi: "ja on ei että se oli olen mutta kun niin myös kiitos tämä minulla vasta jos tai ovat hän ole vain kuin nyt sitten mitä miten kanssa joka siitä jälkeen voi pitää kuinka kauan paljon",
  pl: "na nie to się jest że do jak ale co tak tylko po czy bardzo dla za od ten u mnie z w i jego tej są już przez może mam był była było kto gdy bo też dopiero dzięki długo musi ile dużo",
  cs: "na ne to se je že do jak ale co tak jen po ve pro za od ten u mně mi s i jsem jsou už byl byla bylo kdo když nebo také až si díky není jako moc mám který děkuji dlouho musí kolik mnohem více",
  hu: "a az és hogy nem is egy van ez volt de csak meg már még ha mint vagy nagyon köszönöm nekem nálam után ezt azt ki mi mert akkor kell lehet itt fel el sem mennyi olyan több",
  tr: "ve bir bu da de için çok ne ile ama var gibi daha ben sen mi değil en bende sonra kadar olarak o şu iki her yok mı teşekkürler teşekkür ederim bana göre nasıl",
  ro: "și de la în cu pe nu este un ca mai din pentru sunt care dar foarte ce am a al ai mi să se după doar mulțumesc fost o fi prin când cum cât timp trebuie",
  hr: "i je u na da se ne su za od to što kao ali sam s koji po iz samo bi nije kako hvala ja ovo ili jer još kod mene nakon bio bila ako vrlo meni koliko dugo mora puno",
  id: "yang dan di ini itu untuk dengan tidak dari ada saya bisa akan juga pada ke sudah atau karena apa seperti lebih sangat kalau terima kasih saja tapi oleh lagi kita anda",
  vi: "và là của tôi không có được cho này một những với các đã ở bạn thì cũng khi rất từ như trong người đó để ra nhiều làm bài cảm ơn mình",
};
