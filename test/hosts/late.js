document.querySelector('#load').addEventListener('click', () => import('/dist/late/kap-journey.js'), {once: true});
