/* Wire Room: a news reader without a framework. Routes: spa.html, spa.html?story=<slug>, spa.html?page=about */
;(function () {
  'use strict'

  var PAGE_SIZE = 5
  var LIST_DELAY_MS = 250
  var STORY_DELAY_MS = 400
  var TICKER_MS = 3000

  // A star switches emphasis on and off.
  var stories = [
    { slug: 'gabala-offer', date: '2007-08-02', title: 'Moscow explains its radar offer, Washington takes notes',
      teaser: 'Experts spend two days on the Gabala proposal and part as friends, more or less.',
      body: [
        'Russian officers brought slides. For two days they explained to their American hosts what the Gabala radar can see, how fast it turns an echo into a track, and whom it would be willing to tell.',
        'The hosts were polite. In their view Gabala could be added to the planned sites in Poland and the Czech Republic; it could not take their place.',
        'Nobody mentioned the *Anti-Ballistic Missile* Treaty, which would have made the whole conversation unnecessary. It was wound up in 2002.',
        'A second round on missile defence is to follow in September.' ],
      more: ['cfe-decree', 'caspian-league'] },
    { slug: 'school-year', date: '2024-08-26', title: 'START of the school year: what has changed',
      teaser: 'New buses, old timetables, and a ban on scented pens.',
      body: [
        'The first bell rings on Monday. For about nine thousand children in the county it will be their first day ever.',
        'Parents are asked not to start queuing before eight. The car park will be closed to everybody but staff.',
        'Start early with the new sleep rhythm, advises the school doctor; a week is not too much.' ],
      more: ['new-start-expires', 'marketing'] },
    { slug: 'cfe-decree', date: '2007-07-16', title: 'Putin suspends CFE: tanks, guns and a deadline in December',
      teaser: 'The decree starts a notice of 150 days. Until then the treaty binds.',
      body: [
        'The decree was published on Saturday while most of Europe was at the beach. It suspends Russia’s part in the Treaty on Conventional Armed Forces in Europe, and it gives six reasons.',
        'Under the CFE Treaty Russia may keep so many tanks, guns and aircraft west of the Urals and no more, and has to show them to inspectors. So must everybody else.',
        'Nato says that the adapted CFE could be ratified next week if the soldiers in Georgia and Moldova were to go home.' ],
      more: ['gabala-offer', 'electricity'] },
    { slug: 'electricity', date: '2024-05-03', title: 'Heat wave: CFE announces power cuts in the north',
      teaser: 'The Mexican utility blames demand. Mayors blame the utility.',
      body: [
        'The CFE cut off some quarters of Monterrey for an hour each on Friday evening, when forty degrees had driven demand to a record.',
        '“We pay the CFE every two months and every two months it is more,” said a baker in the old town.',
        'The company says that the tariff has not changed. The bill has: it depends on the kilowatt hours.' ],
      more: ['cfe-decree', 'school-year'] },
    { slug: 'new-start-expires', date: '2026-02-05', title: 'The last limit falls: *New START* is history',
      teaser: 'From midnight no treaty caps the strategic weapons of the two largest nuclear powers.',
      body: [
        'It ended without a ceremony. At midnight the *New* START treaty ran out, fifteen years to the day after it had come into force.',
        'It allowed each side 1,550 deployed warheads. Whether either intends to have more is not known; Moscow said last autumn that it would keep to the number for a year if Washington did.',
        'The first START took nine years to negotiate. A follow-on, officials say, will have to deal with things which no treaty has dealt with yet: gliders, torpedoes, and Golden Dome.',
        '“I was an inspector under START and under its successor,” says a retired colonel. “We used to joke that we were the only tourists in Votkinsk.”' ],
      more: ['nunn-lugar-ends', 'patch-day'] },
    { slug: 'patch-day', date: '2026-01-29', title: 'Patch day: mail servers trip over STARTTLS',
      teaser: 'A fix for a library turns out to break the thing it fixes.',
      body: [
        'Administrators had a long Thursday. After the update many servers refused every connection on which a client sent STARTTLS.',
        'The cause was a state machine that waited for a START which had already been sent. A second patch is out.',
        'Those who use AES in CTR mode by hand should check their nonces as well, the authors say.' ],
      more: ['new-start-expires', 'marketing'] },
    { slug: 'nunn-lugar-ends', date: '2013-06-17', title: 'A handshake instead of an end: Nunn-Lugar gets an heir',
      teaser: 'The old agreement lapses. A protocol takes over part of the work.',
      body: [
        'On Friday the ambassadors signed, and on Sunday the old agreement lapsed. In between there was just time for a drink to Nunn–Lugar.',
        'Cooperative Threat Reduction, as the Pentagon calls it, has taken more than 7,600 warheads off their missiles since 1992. Under CTR two countries which had aimed at each other for forty years learned to share a crane.',
        'The heir is narrower. It leaves out the Russian defence ministry, and with it the missiles and the submarines.' ],
      more: ['new-start-expires', 'gabala-closes'] },
    { slug: 'marketing', date: '2024-02-12', title: 'Is ABM worth it for small firms?',
      teaser: 'Account-based marketing promises fewer leads and better ones. We asked five owners.',
      body: [
        'Forty letters, written by hand, to forty buyers. That was the whole ABM budget of a maker of church bells in Ohio, and it brought in six orders.',
        'Others tell of a CTR that would embarrass a lottery, and of software which costs more than the bells.',
        'Our advice: start with ten.' ],
      more: ['school-year', 'electricity'] },
    { slug: 'gabala-closes', date: '2012-12-11', title: 'Russia leaves Gabala',
      teaser: 'The lease has lapsed; the new radar at Armavir takes over.',
      body: [
        'The last shift went off duty on Monday. The Gabala radar station had watched the sky towards the Indian Ocean since 1985.',
        'Azerbaijan had asked for three hundred million dollars a year. Russia had been paying seven.',
        'In the town of Gabala, half an hour down the road, people wonder what will become of the canteen.' ],
      more: ['gabala-offer', 'caspian-league'] },
    { slug: 'caspian-league', date: '2012-12-02', title: 'Gabala 1, Neftchi 1: a point that pleases nobody',
      teaser: 'The hosts go ahead late and are punished later.',
      body: [
        'Gabala had the better of a cold afternoon and took the lead from a corner. It lasted four minutes.',
        'The coach of FC Gabala spoke of a deserved draw and then, off the record, of the referee.',
        'The league breaks off for the winter next week.' ],
      more: ['gabala-closes', 'school-year'] },
    { slug: 'deveselu', date: '2016-05-12', title: 'Missile-defence site in Romania declared ready',
      teaser: 'Nato speaks of protection against Iran, Moscow of a threat.',
      body: [
        'Ribbons were cut at Deveselu on Thursday. The base is the first on land of the *European Phased Adaptive Approach*, the plan with which President Obama replaced that of his predecessor in 2009.',
        'The ballistic missile defences there are built like a ship that has run aground in a wheat field: the same deckhouse, the same radar, the same interceptors.',
        'Russia says that the launchers could hold other things. Nato says that they do not.' ],
      more: ['gabala-offer', 'new-start-expires'] },
    { slug: 'home-page', date: '2016-03-30', title: 'Return of the Start menu',
      teaser: 'A button that was taken away is given back.',
      body: [
        'It sits where it used to sit, at the bottom on the left, and it does what it used to do. The Start button is back.',
        'Those who have got used to life without Start can switch it off.' ],
      more: ['patch-day', 'deveselu'] }
  ]

  var ticker = [
    'Good morning from the wire room.',
    'New START inspectors remember Votkinsk: a photo series.',
    'Press START: an exhibition on forty years of consoles.',
    'Vienna: delegates recall the day on which the CFE Treaty was suspended.',
    'Weather: fog along the coast.'
  ]

  var view = document.getElementById('view')
  var tickerNode = document.getElementById('ticker').firstChild
  var shown = PAGE_SIZE
  var token = 0
  var likes = {}
  var paused = false
  var tick = 0

  function el(tag, props) {
    var node = document.createElement(tag)
    for (var k in props || {}) {
      if (k === 'text') rich(node, props[k])
      else if (k === 'onclick') node.addEventListener('click', props[k])
      else node.setAttribute(k, props[k])
    }
    for (var i = 2; i < arguments.length; i++) node.appendChild(arguments[i])
    return node
  }
  function rich(node, text) {
    text.split('*').forEach(function (part, i) {
      if (!part) return
      var t = document.createTextNode(part)
      if (i % 2) { var em = document.createElement('em'); em.appendChild(t); node.appendChild(em) } else node.appendChild(t)
    })
  }
  function find(slug) { return stories.filter(function (s) { return s.slug === slug })[0] }
  function link(slug, text) { return el('a', { href: 'spa.html?story=' + slug, 'data-route': '', text: text }) }
  function show() {
    view.textContent = ''
    for (var i = 0; i < arguments.length; i++) view.appendChild(arguments[i])
  }

  function renderList() {
    document.title = 'Wire Room'
    var list = el('div', { role: 'feed', 'aria-label': 'Stories' })
    stories.slice(0, shown).forEach(function (s) { list.appendChild(card(s)) })
    var parts = [el('h1', { text: 'Latest' }), list]
    if (shown < stories.length) parts.push(el('p', {}, el('button', { type: 'button', text: 'Load more', onclick: loadMore })))
    show.apply(null, parts)
  }
  function card(s) {
    return el('div', { class: 'card' }, el('h2', {}, link(s.slug, s.title)), el('p', { text: s.teaser }), el('small', { text: s.date }))
  }
  function loadMore(e) {
    var button = e.currentTarget
    button.disabled = true
    button.textContent = 'Loading…'
    var mine = token
    setTimeout(function () {
      if (mine !== token) return
      var feed = view.querySelector('[role=feed]')
      stories.slice(shown, shown + PAGE_SIZE).forEach(function (s) { feed.appendChild(card(s)) })
      shown += PAGE_SIZE
      if (shown < stories.length) { button.disabled = false; button.textContent = 'Load more' } else button.parentNode.remove()
    }, LIST_DELAY_MS)
  }

  function renderStory(s) {
    document.title = s.title.replace(/\*/g, '') + ' | Wire Room'
    var text = el('div', { class: 'text' })
    s.body.forEach(function (p) { text.appendChild(el('p', { text: p })) })
    var count = el('span', { text: String(likes[s.slug] || 0) })
    var like = el('button', { type: 'button', 'aria-label': 'Like', onclick: function () {
      likes[s.slug] = (likes[s.slug] || 0) + 1
      count.firstChild.data = String(likes[s.slug])
      renew(text)
    } })
    like.appendChild(document.createTextNode('♥ '))
    like.appendChild(count)
    var more = el('ul')
    s.more.forEach(function (slug) { more.appendChild(el('li', {}, link(slug, find(slug).title))) })
    show(el('article', {}, el('h1', { text: s.title }), el('p', { class: 'meta', text: 'Wire Room, ' }, el('time', { datetime: s.date, text: s.date })), text, el('p', {}, like)),
      el('h2', { text: 'Read next' }), more)
  }
  // Every text node of the article is thrown away and made anew, as careless frameworks do.
  function renew(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), nodes = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    nodes.forEach(function (n) { n.parentNode.replaceChild(document.createTextNode(n.data), n) })
  }

  function renderAbout() {
    document.title = 'About | Wire Room'
    show(el('h1', { text: 'About' }), el('p', { text: 'Wire Room shows twelve stories, old and new, out of order. Half of them are about treaties and half are about something that only sounds like it.' }),
      el('p', { text: 'To begin, press the button marked Start reading, which we have replaced with a link: ' }, el('a', { href: 'spa.html', 'data-route': '', text: 'Latest' })))
  }

  function route() {
    var mine = ++token
    var params = new URLSearchParams(location.search)
    var slug = params.get('story')
    show(el('p', { text: 'Loading…' }))
    setTimeout(function () {
      if (mine !== token) return
      var s = slug && find(slug)
      if (s) renderStory(s)
      else if (params.get('page') === 'about') renderAbout()
      else renderList()
    }, slug ? STORY_DELAY_MS : LIST_DELAY_MS)
  }

  document.addEventListener('click', function (e) {
    var a = e.target.closest && e.target.closest('a[data-route]')
    if (!a || e.metaKey || e.ctrlKey || e.shiftKey || e.button) return
    e.preventDefault()
    history.pushState(null, '', a.getAttribute('href'))
    window.scrollTo(0, 0)
    route()
  })
  window.addEventListener('popstate', route)

  function nextItem() {
    tick = (tick + 1) % ticker.length
    tickerNode.data = ticker[tick]
  }
  setInterval(function () { if (!paused) nextItem() }, TICKER_MS)
  document.getElementById('next-item').addEventListener('click', nextItem)
  document.getElementById('pause').addEventListener('click', function (e) {
    paused = !paused
    e.currentTarget.textContent = paused ? 'Resume' : 'Pause'
  })

  route()
})()
