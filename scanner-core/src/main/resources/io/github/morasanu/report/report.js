'use strict';
(function () {
  var PAGE = 100;
  var data = JSON.parse(document.getElementById('data').textContent);
  var byId = function (id) { return document.getElementById(id); };
  var state = {text: '', severity: '', kind: '', confidence: '', order: 'severity', prefix: ''};

  // Text only ever becomes text: nothing here makes markup out of data.
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function both(parent, english, japanese) {
    if (english === japanese) {
      parent.appendChild(document.createTextNode(english));
      return parent;
    }
    ['en', 'ja'].forEach(function (language) {
      var span = element('span', language, language === 'en' ? english : japanese);
      span.lang = language;
      parent.appendChild(span);
    });
    return parent;
  }

  function fill(words, values) {
    return words.map(function (text) {
      values.forEach(function (value, i) { text = text.replace('{' + i + '}', value.toLocaleString('en')); });
      return text;
    });
  }

  function setBoth(parent, words) {
    parent.textContent = '';
    both(parent, words[0], words[1]);
  }

  function row(cells) {
    var made = element('tr');
    cells.forEach(function (cell) { made.appendChild(cell); });
    return made;
  }

  function findingRow(index) {
    var f = data.findings[index];
    var severity = data.severities[f[3]];
    var kind = data.kinds[f[2]];
    var first = element('td');
    first.appendChild(both(element('span', 'badge badge-' + severity[0]), severity[1], severity[2]));
    var second = both(element('td'), kind[1], kind[2]);
    second.appendChild(element('small', '', data.rules[f[1]]));
    var place = element('td', 'path', data.paths[f[0]]);
    if (f[5]) { place.appendChild(both(element('small'), f[5][0], f[5][1])); }
    var value = element('td', 'value', f[6]);
    if (f[7] > 1) { value.appendChild(element('small', '', '× ' + f[7].toLocaleString('en'))); }
    var sure = data.confidences[f[4]];
    var reasons = element('td');
    f[8].forEach(function (reason) { reasons.appendChild(both(element('div'), data.reasons[reason], data.reasonsJa[reason])); });
    return row([first, second, place, value, both(element('td'), sure[1], sure[2]), reasons]);
  }

  function incidentRow(index) {
    var incident = data.incidents[index];
    var cause = data.causes[incident[1]];
    return row([element('td', 'path', incident[0]), both(element('td'), cause[1], cause[2]), both(element('td'), incident[2], incident[3])]);
  }

  function pager(tableId, pagerId, makeRow) {
    var body = byId(tableId).tBodies[0];
    var bar = byId(pagerId);
    var buttons = bar.querySelectorAll('button');
    var rows = [];
    var page = 0;
    function draw() {
      var pages = Math.max(1, Math.ceil(rows.length / PAGE));
      page = Math.min(Math.max(page, 0), pages - 1);
      body.textContent = '';
      rows.slice(page * PAGE, (page + 1) * PAGE).forEach(function (index) { body.appendChild(makeRow(index)); });
      bar.hidden = pages < 2;
      setBoth(bar.querySelector('.page'), fill(data.words.page, [page + 1, pages]));
      buttons[0].disabled = page === 0;
      buttons[1].disabled = page === pages - 1;
    }
    buttons[0].addEventListener('click', function () { page--; draw(); });
    buttons[1].addEventListener('click', function () { page++; draw(); });
    return function (shown) { rows = shown; page = 0; draw(); };
  }

  function below(path, prefix) {
    return !prefix || path === prefix || path.indexOf(prefix + '/') === 0 || path.indexOf(prefix + '!/') === 0;
  }

  function hits(texts, needle) {
    return texts.map(function (text) { return text.toLowerCase().indexOf(needle) >= 0; });
  }

  function matching() {
    var needle = state.text.trim().toLowerCase();
    var paths = hits(data.paths, needle);
    var rules = hits(data.rules, needle);
    var reasons = hits(data.reasons.map(function (reason, i) { return reason + ' ' + data.reasonsJa[i]; }), needle);
    var kinds = hits(data.kinds.map(function (kind) { return kind.join(' '); }), needle);
    var inside = data.paths.map(function (path) { return below(path, state.prefix); });
    var shown = [];
    data.findings.forEach(function (f, index) {
      if (inside[f[0]]
          && (!state.severity || data.severities[f[3]][0] === state.severity)
          && (!state.kind || data.kinds[f[2]][0] === state.kind)
          && (!state.confidence || data.confidences[f[4]][0] === state.confidence)
          && (!needle || paths[f[0]] || rules[f[1]] || kinds[f[2]] || f[6].toLowerCase().indexOf(needle) >= 0
              || f[8].some(function (reason) { return reasons[reason]; }))) {
        shown.push(index);
      }
    });
    if (state.order === 'severity') {
      shown.sort(function (a, b) { return data.findings[a][3] - data.findings[b][3] || a - b; });
    }
    return shown;
  }

  function language() {
    return byId('lang-ja').checked ? 'ja' : 'en';
  }

  function translate() {
    document.documentElement.lang = language();
    document.querySelectorAll('[data-en]').forEach(function (made) {
      made.textContent = made.getAttribute('data-' + language());
    });
  }

  document.body.classList.add('scripted');
  if (/^ja/.test(navigator.language)) { byId('lang-ja').checked = true; }
  ['lang-en', 'lang-ja'].forEach(function (id) { byId(id).addEventListener('change', translate); });
  translate();

  if (data.incidents.length) {
    pager('incidents-table', 'incidents-pager', incidentRow)(data.incidents.map(function (unused, i) { return i; }));
    byId('incidents-rest').hidden = true;
  }
  if (!data.findings.length) { return; }

  var form = byId('filter');
  var show = pager('findings-table', 'findings-pager', findingRow);
  byId('findings-rest').hidden = true;
  form.hidden = false;
  function update() {
    ['text', 'severity', 'kind', 'confidence', 'order'].forEach(function (name) { state[name] = form.elements[name].value; });
    var shown = matching();
    show(shown);
    setBoth(byId('shown'), fill(data.words.shown, [shown.length, data.findings.length]));
    byId('under').hidden = !state.prefix;
    byId('under-path').textContent = state.prefix;
    document.querySelectorAll('.tree button').forEach(function (button) {
      button.classList.toggle('chosen', button.getAttribute('data-path') === state.prefix);
    });
  }
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', update);
  byId('show-all').addEventListener('click', function () { form.reset(); state.prefix = ''; update(); });
  document.querySelector('.tree').addEventListener('click', function (event) {
    var button = event.target.closest('button[data-path]');
    if (button) {
      event.preventDefault();
      state.prefix = button.getAttribute('data-path');
      update();
    }
  });
  update();
})();
