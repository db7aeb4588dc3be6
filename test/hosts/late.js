document.querySelector('#load').addEventListener('click', () => import('/dist/kap-journey.js'), {once: true});
