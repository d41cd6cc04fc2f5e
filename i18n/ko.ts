<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>twopizza</name>
    <message>
        <source>%/d</source>
        <translation>%/일</translation>
    </message>
    <message>
        <source>%/week</source>
        <translation>%/주</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/년</translation>
    </message>
    <message>
        <source>%1 and %2 have to agree in %3 % of the changes</source>
        <translation>변경의 %3 %에서 %1와(과) %2이(가) 합의해야 함</translation>
    </message>
    <message>
        <source>%1 calls %2 in the same process</source>
        <translation>%1이(가) 같은 프로세스 안에서 %2을(를) 호출</translation>
    </message>
    <message>
        <source>%1 calls %2 over the network</source>
        <translation>%1이(가) 네트워크 너머로 %2을(를) 호출</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1을(를) 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>%1 modules are too many to be drawn one by one.</source>
        <translation>모듈 %1개는 하나씩 그리기에 너무 많습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2회 중 %1회 실행</translation>
    </message>
    <message>
        <source>%1 runs in all</source>
        <translation>모두 %1회 실행</translation>
    </message>
    <message>
        <source>%1 runs, seed %2</source>
        <translation>%1회 실행, 시드 %2</translation>
    </message>
    <message>
        <source>%1 · %2 people · %3 paths</source>
        <translation>%1 · %2명 · 경로 %3개</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 communication paths. Drag it onto a module to make it the owner.</source>
        <translation>%1: %2명, 의사소통 경로 %3개. 모듈 위로 끌어다 놓으면 담당 팀이 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>(Ctrl-C keeps finished runs)</source>
        <translation>(Ctrl-C를 눌러도 끝난 실행은 남습니다)</translation>
    </message>
    <message>
        <source>(has mistakes)</source>
        <translation>(오류가 있음)</translation>
    </message>
    <message>
        <source>--set changes a value for one study: `--set people=400`. A path that begins with the id of an alternative goes into that one (`monolith.flow.deploy.hold=30 min`); one that begins with a field of an alternative goes into all that have it (`flow.deploy.hold=30 min`).</source>
        <translation>--set은 한 번의 연구에서 값을 바꾼다: `--set people=400`. 대안의 id로 시작하는 경로는 그 대안에만 들어가고(`monolith.flow.deploy.hold=30 min`), 대안의 필드로 시작하는 경로는 그 필드가 있는 모든 대안에 들어간다(`flow.deploy.hold=30 min`).</translation>
    </message>
    <message>
        <source>--vary runs the study again for each value of a parameter: `--vary people=100,200,400`, `--vary people=100..400 step 100`. Several --vary make a grid. All points meet the same work and luck, so they can be compared as well.</source>
        <translation>--vary는 매개변수의 값마다 연구를 다시 실행한다: `--vary people=100,200,400`, `--vary people=100..400 step 100`. --vary를 여러 번 쓰면 격자가 된다. 모든 점이 같은 일과 같은 운을 만나므로 점끼리도 비교할 수 있다.</translation>
    </message>
    <message>
        <source>/d</source>
        <translation>/일</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/초</translation>
    </message>
    <message>
        <source>/week</source>
        <translation>/주</translation>
    </message>
    <message>
        <source>/working d</source>
        <translation>/근무일</translation>
    </message>
    <message>
        <source>/working week</source>
        <translation>/근무주</translation>
    </message>
    <message>
        <source>/year</source>
        <translation>/년</translation>
    </message>
    <message>
        <source>0.5 ms at the 80th percentile between machines of a region: evanjones.ca, 2021</source>
        <translation>한 지역의 기계 사이에서 80번째 백분위수가 0.5 ms: evanjones.ca, 2021</translation>
    </message>
    <message>
        <source>1 / shape is the squared coefficient of variation; 1 is exponential.</source>
        <translation>1 / shape는 변동 계수의 제곱이다. 1이면 지수 분포이다.</translation>
    </message>
    <message>
        <source>1 d = {0} working h</source>
        <translation>1일 = 근무 {0}시간</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>오류 1개</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>경고 1개</translation>
    </message>
    <message>
        <source>1.1 Purpose of the model</source>
        <translation>1.1 모델의 목적</translation>
    </message>
    <message>
        <source>1.2 Outputs</source>
        <translation>1.2 출력</translation>
    </message>
    <message>
        <source>1.3 Aims of the experiments</source>
        <translation>1.3 실험의 목적</translation>
    </message>
    <message>
        <source>100,200,400 or 100..400 step 100</source>
        <translation>100,200,400 또는 100..400 step 100</translation>
    </message>
    <message>
        <source>2.1–2.5 Logic of the model</source>
        <translation>2.1–2.5 모델의 논리</translation>
    </message>
    <message>
        <source>20 days of leave in 250 working days, taken by the week</source>
        <translation>근무일 250일 가운데 휴가 20일을 한 주씩 쓰는 경우</translation>
    </message>
    <message>
        <source>3 attempts 500 ms apart, a breaker over 100 calls, 25 calls at once, 1 s timeout.</source>
        <translation>500 ms 간격으로 3번 시도, 호출 100번을 보는 서킷 브레이커, 동시에 호출 25개, 타임아웃 1초.</translation>
    </message>
    <message>
        <source>3 attempts, retries paid from a quota of 500 tokens; no timeout of its own.</source>
        <translation>3번 시도, 재시도는 토큰 500개의 할당량에서 낸다. 자체 타임아웃은 없다.</translation>
    </message>
    <message>
        <source>3.1–3.4 Data</source>
        <translation>3.1–3.4 데이터</translation>
    </message>
    <message>
        <source>4.1 Warm-up</source>
        <translation>4.1 준비 기간</translation>
    </message>
    <message>
        <source>4.2 Run length</source>
        <translation>4.2 실행 기간</translation>
    </message>
    <message>
        <source>4.3 Estimation</source>
        <translation>4.3 추정</translation>
    </message>
    <message>
        <source>5 % of the users left move in a week, as in the course notes</source>
        <translation>강의 노트처럼 남은 사용자의 5 %가 한 주에 옮긴다</translation>
    </message>
    <message>
        <source>5 attempts, retries throttled by tokens; no timeout of its own.</source>
        <translation>5번 시도, 재시도는 토큰으로 조절한다. 자체 타임아웃은 없다.</translation>
    </message>
    <message>
        <source>5.1 Software</source>
        <translation>5.1 소프트웨어</translation>
    </message>
    <message>
        <source>5.2 Random numbers</source>
        <translation>5.2 난수</translation>
    </message>
    <message>
        <source>5.3 Execution</source>
        <translation>5.3 실행 방식</translation>
    </message>
    <message>
        <source>6.1 Access</source>
        <translation>6.1 공개</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 신뢰 구간</translation>
    </message>
    <message>
        <source>A bare number leaves open whether minutes or days are meant, so quantities carry their unit; only 0 may stand alone.</source>
        <translation>숫자만 쓰면 분인지 일인지 알 수 없으므로 양에는 단위를 붙인다. 0만 단위 없이 쓸 수 있다.</translation>
    </message>
    <message>
        <source>A bare value is read as `{field}`.</source>
        <translation>값만 적으면 `{field}`(으)로 읽는다.</translation>
    </message>
    <message>
        <source>A base rate and busy hours that come back every day. The window begins at `observation.starts`.</source>
        <translation>기본 빈도와 날마다 돌아오는 바쁜 시간대. 관측 구간은 `observation.starts`에 시작한다.</translation>
    </message>
    <message>
        <source>A base rate and one surge.</source>
        <translation>기본 빈도와 한 번의 급증.</translation>
    </message>
    <message>
        <source>A body of data that belongs together.</source>
        <translation>함께 다루는 데이터의 묶음.</translation>
    </message>
    <message>
        <source>A breaker over 10 s, 10 calls at once, 1 s timeout; no retry.</source>
        <translation>10초를 보는 서킷 브레이커, 동시에 호출 10개, 타임아웃 1초. 재시도는 없다.</translation>
    </message>
    <message>
        <source>A breaking change opens a new version beside the old ones, and users move when it suits them; a version that nobody uses any more goes.</source>
        <translation>호환을 깨는 변경은 옛 버전 옆에 새 버전을 연다. 쓰는 쪽은 편할 때 옮기고, 아무도 쓰지 않는 버전은 사라진다.</translation>
    </message>
    <message>
        <source>A call carries the moment at which its caller gives up, and work for somebody who has given up is not begun. Without it, an overloaded component does nothing but work that nobody waits for, which is the core of most metastable failures. Source: Site Reliability Engineering (2016), ch. 22; gRPC deadlines.</source>
        <translation>호출은 호출자가 포기하는 시점을 함께 전하고, 이미 포기한 호출자를 위한 일은 시작하지 않는다. 이것이 없으면 과부하에 걸린 구성 요소는 아무도 기다리지 않는 일만 하게 되며, 이것이 준안정 장애 대부분의 핵심이다. 출처: Site Reliability Engineering (2016) 22장, gRPC deadlines.</translation>
    </message>
    <message>
        <source>A call that failed is tried again after a pause. It helps against rare and short trouble and hurts when the callee is overloaded: r tries in each of d layers make r^d calls at the bottom, 27 for three tries in three layers. Pauses with jitter keep callers from coming back all at once. Source: Brooker, Exponential Backoff and Jitter (2015).</source>
        <translation>실패한 호출을 잠시 쉬었다가 다시 시도한다. 드물고 짧은 문제에는 도움이 되지만 호출받는 쪽이 과부하일 때는 해롭다. d개 층에서 저마다 r번씩 시도하면 맨 아래에서는 호출이 r^d번이 되어, 세 층에서 세 번씩이면 27번이다. 쉬는 시간에 지터를 주면 호출자들이 한꺼번에 돌아오지 않는다. 출처: Brooker, Exponential Backoff and Jitter (2015).</translation>
    </message>
    <message>
        <source>A call that takes longer is slow.</source>
        <translation>이보다 오래 걸리는 호출은 느린 것이다.</translation>
    </message>
    <message>
        <source>A call that takes longer is slow; left out: none is.</source>
        <translation>이보다 오래 걸리는 호출은 느린 것이다. 적지 않으면 느린 것이 없다.</translation>
    </message>
    <message>
        <source>A call without a timeout of its own fails after so long without an answer when its message was lost.</source>
        <translation>자체 타임아웃이 없는 호출은 메시지가 사라졌을 때 이만큼 답이 없으면 실패한다.</translation>
    </message>
    <message>
        <source>A caller refuses calls itself when the dependency accepts too few of them.</source>
        <translation>받아 주는 호출이 너무 적으면 호출자가 스스로 호출을 거절한다.</translation>
    </message>
    <message>
        <source>A caller spends only so many calls at once on one callee, so that one slow callee cannot take all its workers, like the walls that keep a leak in one part of a ship. Source: Nygard, Release It! (2018), ch. 5; 25 calls in resilience4j.</source>
        <translation>호출자가 호출받는 쪽 하나에 동시에 쓰는 호출의 수를 제한하여, 느린 상대 하나가 워커를 모두 차지하지 못하게 한다. 배의 한 칸에 새어 든 물을 그 칸에 가두는 격벽과 같다. 출처: Nygard, Release It! (2018) 5장. resilience4j에서는 호출 25개.</translation>
    </message>
    <message>
        <source>A cell with a comma, a quote or a line break stands in double quotes, and a quote inside it is doubled. Nothing may follow the closing quote but a comma.</source>
        <translation>쉼표, 따옴표, 줄바꿈이 든 칸은 큰따옴표로 감싸고, 그 안의 따옴표는 두 번 쓴다. 닫는 따옴표 뒤에는 쉼표만 올 수 있다.</translation>
    </message>
    <message>
        <source>A change counts as delivered when the deploy stage puts it into production.</source>
        <translation>변경은 배포 단계가 운영 환경에 올렸을 때 전달된 것으로 센다.</translation>
    </message>
    <message>
        <source>A change in the row touches modules of the column: {0} at least {1} on average, {2} at least {3}, {4} fewer.</source>
        <translation>행에서 시작한 변경이 열의 모듈을 건드리는 횟수: {0} 평균 {1} 이상, {2} {3} 이상, {4} 그보다 적음.</translation>
    </message>
    <message>
        <source>A change may reach {0} of the {1} modules on average, itself included, along co-change however rare.</source>
        <translation>아무리 드문 동반 변경까지 따라가면, 변경 하나가 자신을 포함해 평균 {0}개 모듈(전체 {1}개)에 닿을 수 있다.</translation>
    </message>
    <message>
        <source>A change of</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>A change of several modules that commits everywhere or nowhere: all are asked to prepare, then all are told. Rows stay locked for two round trips and two writes to the log, which caps the changes of one row per second at one divided by that time. Source: Gray &amp; Reuter, Transaction Processing (1992).</source>
        <translation>여러 모듈에 걸친 변경을 모든 곳에서 확정하거나 어디에서도 확정하지 않는다. 먼저 모두에게 준비를 요청하고, 그다음 모두에게 결정을 알린다. 행은 두 번의 왕복과 두 번의 로그 쓰기 동안 잠겨 있으므로, 한 행의 초당 변경 수는 그 시간의 역수를 넘지 못한다. 출처: Gray &amp; Reuter, Transaction Processing (1992).</translation>
    </message>
    <message>
        <source>A change of several modules without a common lock: each commits its own step, and when one fails the steps before it are taken back by compensations. Nothing is held across the network, but others see the steps in between. Source: Garcia-Molina &amp; Salem, Sagas (1987).</source>
        <translation>공통의 잠금 없이 여러 모듈에 걸쳐 하는 변경. 모듈마다 자기 단계를 확정하고, 한 단계가 실패하면 그 앞의 단계들을 보상으로 되돌린다. 네트워크 너머로 아무것도 잠그지 않지만 다른 이들에게 중간 단계가 보인다. 출처: Garcia-Molina &amp; Salem, Sagas (1987).</translation>
    </message>
    <message>
        <source>A change of the row also touches the column: {0} at least {1}, {2} at least {3}, {4} less often.</source>
        <translation>행이 바뀌면 열도 바뀌는 확률: {0} {1} 이상, {2} {3} 이상, {4} 그보다 드묾.</translation>
    </message>
    <message>
        <source>A change of the row also touches the column; darker: more often. Lines part what changes together more often than chance would have it.</source>
        <translation>행의 변경이 열에도 닿는다. 진할수록 자주 그렇다. 선은 우연보다 자주 함께 바뀌는 것끼리 나눈다.</translation>
    </message>
    <message>
        <source>A closed stream needs `per_person` or `total` above 0.</source>
        <translation>closed 흐름에는 0보다 큰 `per_person`이나 `total`이 필요하다.</translation>
    </message>
    <message>
        <source>A comparison of organisations</source>
        <translation>조직 비교</translation>
    </message>
    <message>
        <source>A condition needs a threshold: `above`, `below`, or both for a value in between.</source>
        <translation>조건에는 기준값이 필요하다. `above`나 `below`를 쓰고, 그 사이의 값이면 둘 다 쓴다.</translation>
    </message>
    <message>
        <source>A cumulative flow diagram of an average time, drawn from means: lines are as steep as changes are delivered, and as far apart as they take in each stage. The upright bar is how many are on their way, the level one how long a change takes. Grey: delivered.</source>
        <translation>평균으로 그린 누적 흐름도: 선의 기울기는 전달 속도이고, 선 사이의 간격은 각 단계에 걸리는 시간이다. 세로 막대는 진행 중인 변경의 수, 가로 막대는 변경 하나에 걸리는 시간. 회색은 전달된 변경.</translation>
    </message>
    <message>
        <source>A failure that is passed on: whoever waits for a component that fails, fails too or runs out of workers and then fails everybody who calls it. Its depth is the longest chain of components from where it began. `twopizza why` draws it as a tree. Source: Nygard, Release It! (2018), ch. 4.</source>
        <translation>이어서 전해지는 실패. 실패하는 구성 요소를 기다리는 쪽은 함께 실패하거나, 워커가 바닥나 자기를 호출하는 모두를 실패하게 한다. 깊이는 시작한 곳부터 이어지는 구성 요소의 가장 긴 사슬이다. `twopizza why`가 이를 나무로 그린다. 출처: Nygard, Release It! (2018) 4장.</translation>
    </message>
    <message>
        <source>A fixed number of changes is always under way; a delivered one is followed by the next at once.</source>
        <translation>진행 중인 변경의 수가 늘 일정하다. 하나가 전달되면 곧바로 다음 변경이 시작된다.</translation>
    </message>
    <message>
        <source>A group of people who share one queue of work.</source>
        <translation>일의 대기열 하나를 함께 쓰는 사람들.</translation>
    </message>
    <message>
        <source>A guess; worth checking when the answer depends on it.</source>
        <translation>짐작한 값. 답이 이 값에 달려 있다면 확인해 볼 만하다.</translation>
    </message>
    <message>
        <source>A line between two teams: changes that concern them both; thicker: more of them. Dashed and orange: most of it goes unanswered.</source>
        <translation>두 팀 사이의 선은 두 팀 모두에 걸리는 변경이다. 굵을수록 많다. 주황색 점선은 대부분 답을 얻지 못한다.</translation>
    </message>
    <message>
        <source>A load needs a rate above 0 somewhere.</source>
        <translation>부하는 어딘가에서 빈도가 0보다 커야 한다.</translation>
    </message>
    <message>
        <source>A look at what it says. The saved page has the figures as well.</source>
        <translation>내용 미리 보기. 저장한 문서에는 그림도 들어갑니다.</translation>
    </message>
    <message>
        <source>A misspelt metric would let an expectation pass unseen. `twopizza explain metrics` lists them.</source>
        <translation>지표 이름을 잘못 쓰면 기대가 눈에 띄지 않고 지나가 버린다. `twopizza explain metrics`가 지표를 모두 보여 준다.</translation>
    </message>
    <message>
        <source>A model answers only within itself: the intervals cover chance, not what the model gets wrong.</source>
        <translation>모델의 답은 모델 안에서만 통한다. 구간은 우연만 담을 뿐, 모델이 잘못 그린 것은 담지 못한다.</translation>
    </message>
    <message>
        <source>A module needs {0} of the {1} modules on average, itself included, directly or through others.</source>
        <translation>모듈 하나는 자신을 포함해 평균 {0}개 모듈(전체 {1}개)을 직접 또는 다른 모듈을 거쳐 필요로 한다.</translation>
    </message>
    <message>
        <source>A number is needed here, with a unit where it measures something.</source>
        <translation>여기에는 수가 필요하다. 무엇을 재는 값이면 단위도 붙인다.</translation>
    </message>
    <message>
        <source>A part of the product that one team owns and that is never split further.</source>
        <translation>한 팀이 맡고 더 나누지 않는 제품의 한 부분.</translation>
    </message>
    <message>
        <source>A path can only reach into the alternative that is chosen. Choose the other one with its fields in one go.</source>
        <translation>경로는 선택된 종류 안으로만 들어갈 수 있다. 다른 종류는 그 필드와 함께 한 번에 지정한다.</translation>
    </message>
    <message>
        <source>A path names fields from the outside to the inside, separated by dots: list elements by their id, or `*` for all of them. Where something is one of several alternatives, only the fields of the chosen one exist.</source>
        <translation>경로는 필드 이름을 밖에서 안쪽으로 점으로 이어 쓴다. 목록의 원소는 id로, 모두는 `*`로 가리킨다. 여러 종류 가운데 하나인 곳에서는 선택된 종류의 필드만 있다.</translation>
    </message>
    <message>
        <source>A path such as `flow.deploy.hold`, a metric such as `deploy_wait`, a code such as `E0203`, or one of: parameters, metrics, errors, concepts.</source>
        <translation>`flow.deploy.hold` 같은 경로, `deploy_wait` 같은 지표, `E0203` 같은 코드, 또는 parameters, metrics, errors, concepts 가운데 하나.</translation>
    </message>
    <message>
        <source>A pipeline without jobs does nothing; add one or take the stage out.</source>
        <translation>작업이 없는 파이프라인은 아무 일도 하지 않는다. 작업을 넣거나 단계를 뺀다.</translation>
    </message>
    <message>
        <source>A place for tests that only so many pipelines can use at once.</source>
        <translation>정해진 수의 파이프라인만 동시에 쓸 수 있는 시험 환경.</translation>
    </message>
    <message>
        <source>A plan: all its changes are known at the start of the run, which ends when they are delivered.</source>
        <translation>계획: 모든 변경을 실행을 시작할 때 알고 있으며, 모두 전달되면 실행이 끝난다.</translation>
    </message>
    <message>
        <source>A point of a line says which share of the changes is done after so long; the signs are p50, p85 and p95. Lines are means over runs.</source>
        <translation>선 위의 한 점은 그만큼 시간이 지났을 때 끝난 변경의 비율이다. 표시는 p50, p85, p95이고, 선은 실행들의 평균이다.</translation>
    </message>
    <message>
        <source>A point of a recorded curve.</source>
        <translation>기록된 곡선의 한 점.</translation>
    </message>
    <message>
        <source>A process of its own on the way of messages: gateway, service bus, broker.</source>
        <translation>메시지가 지나는 길에 따로 있는 프로세스: 게이트웨이, 서비스 버스, 브로커.</translation>
    </message>
    <message>
        <source>A reason for which people are away: leave, illness, a post that is vacant.</source>
        <translation>사람이 자리를 비우는 까닭: 휴가, 병가, 후임을 찾지 못한 빈자리.</translation>
    </message>
    <message>
        <source>A recorded rate, constant from each point to the next.</source>
        <translation>기록된 빈도. 한 점에서 다음 점까지는 일정하다.</translation>
    </message>
    <message>
        <source>A request that is late is sent once more; the first answer counts.</source>
        <translation>늦는 요청을 한 번 더 보내고 먼저 온 답을 쓴다.</translation>
    </message>
    <message>
        <source>A run of plans starts with the first change and ends with the last; there is nothing to warm up.</source>
        <translation>계획만 있는 실행은 첫 변경에서 시작해 마지막 변경에서 끝나므로 준비 기간이 필요 없습니다.</translation>
    </message>
    <message>
        <source>A run starts with empty queues, which no real organisation has. Changes of the warm-up are simulated and then left out of all numbers.</source>
        <translation>실행은 빈 대기열로 시작하는데, 실제 조직은 그렇지 않다. 준비 기간의 변경은 시뮬레이션하되 어떤 수치에도 넣지 않는다.</translation>
    </message>
    <message>
        <source>A scenario compares at least one way of working.</source>
        <translation>시나리오에는 적어도 하나의 대안이 있어야 한다.</translation>
    </message>
    <message>
        <source>A scenario is a description that people write; beyond this size it is almost surely the wrong file. Long lists belong into CSV files, which may be larger.</source>
        <translation>시나리오는 사람이 적는 설명이다. 이보다 크면 십중팔구 다른 파일이다. 긴 목록은 더 커도 되는 CSV 파일에 둔다.</translation>
    </message>
    <message>
        <source>A scenario needs a stream of changes under `work`, or journeys of users under `product`, or both.</source>
        <translation>시나리오에는 `work`의 변경 흐름이나 `product`의 사용자 여정, 또는 둘 다가 필요하다.</translation>
    </message>
    <message>
        <source>A scenario of the library in place of a file.</source>
        <translation>파일 대신 쓸 시나리오 모음의 예제.</translation>
    </message>
    <message>
        <source>A scenario with several alternatives needs the name of one in front, once for the line or for each metric.</source>
        <translation>대안이 여럿인 시나리오에서는 앞에 대안 이름이 필요하다. 줄 맨 앞에 한 번, 또는 지표마다 적는다.</translation>
    </message>
    <message>
        <source>A set of data is read or written.</source>
        <translation>데이터 하나를 읽거나 쓴다.</translation>
    </message>
    <message>
        <source>A stand-in for the answer; left out: the failure goes on upwards.</source>
        <translation>답을 대신하는 것. 적지 않으면 실패가 위로 올라간다.</translation>
    </message>
    <message>
        <source>A statement about results, such as `microservices.lead_time.p85 &lt; monolith.lead_time.p85` or `monolith: deploy_wait.mean = 3 d +- 10 %`. It is judged by its interval, so there are three outcomes: it holds, it fails, or it cannot be told from the runs there are. Exit code 4 says that one fails, 5 that one cannot be told.</source>
        <translation>결과에 대한 주장. 예: `microservices.lead_time.p85 &lt; monolith.lead_time.p85`, `monolith: deploy_wait.mean = 3 d +- 10 %`. 구간으로 판정하므로 결과는 세 가지이다: 맞거나, 틀리거나, 지금까지의 실행으로는 알 수 없다. 종료 코드 4는 틀린 것이 있음을, 5는 알 수 없는 것이 있음을 뜻한다.</translation>
    </message>
    <message>
        <source>A statement to check, such as `monolith: lead_time.p85 &lt; 2 d`. May be repeated.</source>
        <translation>확인할 주장. 예: `monolith: lead_time.p85 &lt; 2 d`. 여러 번 쓸 수 있다.</translation>
    </message>
    <message>
        <source>A step from one structure to the next. What has begun goes on as it was; new work meets the new structure.</source>
        <translation>한 구조에서 다음 구조로 가는 한 걸음. 이미 시작한 일은 그대로 가고, 새 일은 새 구조를 따른다.</translation>
    </message>
    <message>
        <source>A stream of changes: the same work in every alternative.</source>
        <translation>변경의 흐름. 모든 대안에서 똑같은 일이다.</translation>
    </message>
    <message>
        <source>A switch at the caller: when too many of the last calls failed or were slow it opens and refuses calls at once, waits, lets a few probes through, and closes when they succeed. It spares the caller's workers and the callee. Sources: Nygard, Release It! (2018), ch. 5; defaults of resilience4j and Hystrix.</source>
        <translation>호출자에 두는 스위치. 최근 호출 가운데 실패했거나 느린 것이 너무 많으면 열려서 호출을 곧바로 거절하고, 기다렸다가 시험 호출 몇 개를 들여보내고, 그것이 성공하면 닫힌다. 호출자의 워커와 호출받는 쪽을 함께 아낀다. 출처: Nygard, Release It! (2018) 5장, resilience4j와 Hystrix의 기본값.</translation>
    </message>
    <message>
        <source>A team that only does a role nobody asks for would never work. Roles are named by the work stages of the flow.</source>
        <translation>아무도 찾지 않는 역할만 맡은 팀은 일할 수 없다. 역할은 flow의 작업 단계가 이름 짓는다.</translation>
    </message>
    <message>
        <source>A time of day is written with a colon, from 00:00 to 24:00.</source>
        <translation>시각은 00:00부터 24:00까지 쌍점을 넣어 쓴다.</translation>
    </message>
    <message>
        <source>A trace names parts of the product; each belongs to the first module whose `parts` match. Give one module the part, or let the last module take the rest with `*`.</source>
        <translation>이력은 제품의 부분을 이름으로 가리키고, 각 부분은 `parts`가 맞는 첫 모듈에 속한다. 그 부분을 어느 모듈에 넣거나 마지막 모듈이 `*`로 나머지를 맡게 한다.</translation>
    </message>
    <message>
        <source>A value behind an anchor (&amp;name) stands wherever its name is used (*name). Changing it here would change the other places too, so write it out in each place first.</source>
        <translation>앵커(&amp;name)가 붙은 값은 그 이름(*name)을 쓰는 모든 곳에 들어갑니다. 여기서 바꾸면 다른 곳도 함께 바뀌므로, 먼저 각 자리에 값을 풀어 쓰십시오.</translation>
    </message>
    <message>
        <source>A way in which users use the product, such as browsing or buying: it sets off one operation, which calls others. Journeys have a load and an objective, and are the same in every alternative; whether a call crosses the network is a matter of the cut.</source>
        <translation>둘러보기나 구매처럼 사용자가 제품을 쓰는 한 가지 방식. 연산 하나를 일으키고, 그 연산이 다른 연산을 부른다. 여정에는 부하와 목표가 있고 모든 대안에서 같다. 호출이 네트워크를 건너는지는 나눔에 달려 있다.</translation>
    </message>
    <message>
        <source>A way in which users use the product.</source>
        <translation>사용자가 제품을 쓰는 한 가지 방식.</translation>
    </message>
    <message>
        <source>A work stage asks for this role, and no team that owns the module does it. A team without `roles` does every role.</source>
        <translation>작업 단계가 이 역할을 찾는데, 모듈을 맡은 팀 가운데 이 역할을 하는 팀이 없다. `roles`가 없는 팀은 모든 역할을 한다.</translation>
    </message>
    <message>
        <source>AWS Fargate, Linux/x86, us-east-1</source>
        <translation>AWS Fargate, Linux/x86, us-east-1</translation>
    </message>
    <message>
        <source>AWS SDKs, standard mode, and Site Reliability Engineering ch. 21: 3 tries; Envoy has 2</source>
        <translation>AWS SDK 표준 모드와 Site Reliability Engineering 21장: 3번. Envoy는 2번</translation>
    </message>
    <message>
        <source>AWS SDKs, standard retry mode</source>
        <translation>AWS SDK, 표준 재시도 모드</translation>
    </message>
    <message>
        <source>AWS, between two zones of a region: 0.01 USD out and 0.01 USD in</source>
        <translation>AWS, 한 리전의 두 영역 사이: 나갈 때 0.01 USD, 들어올 때 0.01 USD</translation>
    </message>
    <message>
        <source>Abdel-Hamid &amp; Madnick 1991: 0.06 % n², range 0.02–0.1 %</source>
        <translation>Abdel-Hamid &amp; Madnick 1991: 0.06 % n², 범위 0.02–0.1 %</translation>
    </message>
    <message>
        <source>Abdel-Hamid &amp; Madnick 1991: 0.5 of an experienced person</source>
        <translation>Abdel-Hamid &amp; Madnick 1991: 숙련자의 0.5</translation>
    </message>
    <message>
        <source>Abdel-Hamid &amp; Madnick 1991: who is new gets half as much done</source>
        <translation>Abdel-Hamid &amp; Madnick 1991: 새로 온 사람은 절반만큼 해낸다</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>팀 추가</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>대안 추가</translation>
    </message>
    <message>
        <source>Adds and removes replicas by how busy they are; as the Kubernetes HorizontalPodAutoscaler.</source>
        <translation>바쁜 정도에 따라 복제본을 늘리고 줄인다. 쿠버네티스 HorizontalPodAutoscaler와 같다.</translation>
    </message>
    <message>
        <source>Adds and removes replicas to keep a measure, such as processor use, near its target: replicas times measure over target, looked at every 15 s, growing at most twofold or by four, shrinking only to what was wanted in the last 5 minutes. New replicas take their start-up time. Source: Kubernetes HorizontalPodAutoscaler v2.</source>
        <translation>프로세서 사용률 같은 측정값을 목표 가까이 유지하도록 복제본을 늘리고 줄인다. 필요한 수는 지금의 복제본 수에 측정값을 곱하고 목표로 나눈 값이며 15 s마다 살핀다. 한 번에 많아야 두 배로 또는 네 개만큼 늘리고, 지난 5분 동안 필요했던 수까지만 줄인다. 새 복제본은 시작 시간이 걸린다. 출처: Kubernetes HorizontalPodAutoscaler v2.</translation>
    </message>
    <message>
        <source>Admits users at the rate that can be served, and lets the others wait outside in line instead of failing inside. Those inside get answers at the usual speed; those outside know where they stand. Without room they are turned away.</source>
        <translation>처리할 수 있는 속도로 사용자를 들이고, 나머지는 안에서 실패하는 대신 밖에서 줄을 서서 기다리게 한다. 안에 있는 사용자는 평소 속도로 답을 받고, 밖에 있는 사용자는 자기 차례가 어디쯤인지 안다. 자리가 없으면 돌려보낸다.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>After a loss of all of them none would ever come up again. Take one `starts_after` out.</source>
        <translation>모두 잃고 나면 어느 것도 다시 뜨지 못한다. `starts_after` 하나를 뺀다.</translation>
    </message>
    <message>
        <source>After a metric may follow one of mean, p50, p85, p95, min, max and count; without it the mean is meant.</source>
        <translation>지표 뒤에는 mean, p50, p85, p95, min, max, count 가운데 하나가 올 수 있다. 없으면 평균을 뜻한다.</translation>
    </message>
    <message>
        <source>After a rollback the deployment is tried again. Lower `step_error` or `manual_steps`.</source>
        <translation>되돌린 배포는 다시 시도한다. `step_error`나 `manual_steps`를 낮춘다.</translation>
    </message>
    <message>
        <source>After the colon nothing follows, or `null` is written where a value is needed. Leave the line out to keep the default; an empty list is `[]`.</source>
        <translation>쌍점 뒤에 아무것도 없거나 값이 필요한 곳에 `null`이 있다. 기본값을 쓰려면 줄을 지운다. 빈 목록은 `[]`이다.</translation>
    </message>
    <message>
        <source>Age of what a copy of another module's data shows. Copies kept up to date by events spare a call, and the failure that might come with it, for answers that lag behind their owner: a shop may sell what is no longer there.</source>
        <translation>다른 모듈의 데이터를 담은 사본이 보여 주는 내용이 얼마나 오래되었는가. 이벤트로 최신에 맞추는 사본은 호출 하나와 그에 따를 수 있는 실패를 덜어 주지만, 답이 원본보다 늦다. 가게가 이미 없는 물건을 팔 수도 있다.</translation>
    </message>
    <message>
        <source>Age of what a copy shows when it is read: how far it lags behind the owner.</source>
        <translation>사본을 읽을 때 그 내용이 얼마나 묵었는지: 주인보다 얼마나 뒤처졌는가.</translation>
    </message>
    <message>
        <source>Aliases of aliases multiply. Write the lists out, or use a CSV file.</source>
        <translation>별칭의 별칭은 곱으로 늘어난다. 목록을 그대로 적거나 CSV 파일을 쓴다.</translation>
    </message>
    <message>
        <source>All alternatives met the same work, the same requests and the same random numbers, run by run; so a difference within a run is caused by the alternative alone. Intervals are {0} % Student intervals over {1} runs.</source>
        <translation>모든 대안은 실행마다 같은 일, 같은 요청, 같은 난수를 만났다. 그래서 한 실행 안의 차이는 오직 대안에서 온다. 구간은 {1}회 실행에 대한 {0} % 스튜던트 구간이다.</translation>
    </message>
    <message>
        <source>All at once, together with parallel calls right before and after.</source>
        <translation>바로 앞뒤의 parallel 호출과 함께 한꺼번에 부른다.</translation>
    </message>
    <message>
        <source>All deployables of one repository share it.</source>
        <translation>한 저장소의 모든 배포 단위가 함께 쓴다.</translation>
    </message>
    <message>
        <source>All differences at a glance</source>
        <translation>한눈에 보는 모든 차이</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>모든 예제</translation>
    </message>
    <message>
        <source>All old ones stop, then all new ones start.</source>
        <translation>옛것이 모두 멈춘 뒤 새것이 모두 시작한다.</translation>
    </message>
    <message>
        <source>All or nothing at one moment: everybody prepares, holding locks, then everybody commits.</source>
        <translation>한순간에 모두 아니면 전무: 모두가 잠금을 쥔 채 준비한 뒤 모두가 확정한다.</translation>
    </message>
    <message>
        <source>All other values are those of the scenario below or defaults of the model; `twopizza explain PATH` names the source of each default.</source>
        <translation>나머지 값은 모두 아래 시나리오의 값이거나 모델의 기본값이다. 기본값의 출처는 `twopizza explain PATH`가 알려 준다.</translation>
    </message>
    <message>
        <source>All random numbers follow from the seed and the number of the run. The same seed gives the same results to the last bit, on every machine and with any number of threads.</source>
        <translation>모든 난수는 시드와 실행 번호로 정해진다. 같은 시드는 어느 컴퓨터에서 스레드를 몇 개 쓰든 마지막 비트까지 같은 결과를 낸다.</translation>
    </message>
    <message>
        <source>All requests in progress get an equal share.</source>
        <translation>진행 중인 모든 요청이 똑같이 나눠 쓴다.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>모두 합해</translation>
    </message>
    <message>
        <source>All {0} numbers and all texts are what the study says.</source>
        <translation>수치 {0}개와 모든 글이 연구의 내용과 같습니다.</translation>
    </message>
    <message>
        <source>Allowed calls</source>
        <translation>허용된 호출</translation>
    </message>
    <message>
        <source>Along co-change of at least {0}, it is {1} modules.</source>
        <translation>{0} 이상의 동반 변경만 따라가면 {1}개 모듈이다.</translation>
    </message>
    <message>
        <source>Also keeps the study in a file: FILE.result can be resumed, .json and .csv are for other programs.</source>
        <translation>연구를 파일에도 남긴다. FILE.result는 이어서 실행할 수 있고, .json과 .csv는 다른 프로그램을 위한 것이다.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Alternative that the others are compared with.</source>
        <translation>다른 대안과 비교할 기준 대안.</translation>
    </message>
    <message>
        <source>Alternative the others are compared with; left out: the first.</source>
        <translation>다른 대안과 비교하는 기준. 적지 않으면 첫 대안.</translation>
    </message>
    <message>
        <source>Alternative to go to.</source>
        <translation>도착할 대안.</translation>
    </message>
    <message>
        <source>Alternative to start from; or a second file.</source>
        <translation>출발할 대안, 또는 두 번째 파일.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Alternatives are chosen by a key, not by a tag.</source>
        <translation>종류는 태그가 아니라 키로 고른다.</translation>
    </message>
    <message>
        <source>Alternatives that are run; left out: all. The others are stations of roads, or what others are made from.</source>
        <translation>실행할 대안. 쓰지 않으면 모두. 나머지는 길의 중간 지점이거나 다른 대안의 바탕이다.</translation>
    </message>
    <message>
        <source>Alternatives with different numbers of people are hard to compare. That may be meant.</source>
        <translation>사람 수가 다른 대안은 비교하기 어렵다. 일부러 그랬을 수도 있다.</translation>
    </message>
    <message>
        <source>Always the same.</source>
        <translation>늘 같은 값.</translation>
    </message>
    <message>
        <source>Amazon RDS, gp3, us-east-1</source>
        <translation>Amazon RDS, gp3, us-east-1</translation>
    </message>
    <message>
        <source>An HTML report carries its scenario, its seed and how it was made. All of its runs are done again, and every number and every text is compared. Whatever differs is named, and the exit code is 4. How figures are drawn is not compared, only what they say. An anonymous report carries no scenario and cannot be verified.</source>
        <translation>HTML 보고서에는 시나리오와 시드, 만든 방법이 들어 있습니다. 모든 실행을 다시 하고 모든 수치와 글을 견줍니다. 다른 것이 있으면 이름을 대고 종료 코드는 4입니다. 그림은 모양이 아니라 말하는 내용만 견줍니다. 이름을 지운 보고서에는 시나리오가 없어 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>An entry without anybody it holds for would silently do nothing. Name somebody, write `*` for everybody, or take the whole entry out.</source>
        <translation>적용 대상이 없는 항목은 아무 말 없이 아무 일도 하지 않는다. 대상을 적거나, 모두에게 적용하려면 `*`를 쓰거나, 항목을 통째로 뺀다.</translation>
    </message>
    <message>
        <source>An event is published; nobody waits for those who listen.</source>
        <translation>이벤트를 발행한다. 듣는 쪽을 아무도 기다리지 않는다.</translation>
    </message>
    <message>
        <source>An expectation compares two sides: `[ALTERNATIVE:] left RELATION right`, with `&lt;`, `&lt;=`, `&gt;`, `&gt;=`, or `=` and a tolerance. A side is made of metrics, numbers with units and + - * / ( ).</source>
        <translation>기대는 두 쪽을 비교한다: `[ALTERNATIVE:] left RELATION right`. 관계는 `&lt;`, `&lt;=`, `&gt;`, `&gt;=`, 또는 허용 오차가 붙은 `=`이다. 각 쪽은 지표, 단위가 붙은 수, + - * / ( )로 이루어진다.</translation>
    </message>
    <message>
        <source>An expectation names an alternative of the scenario by its id.</source>
        <translation>기대는 시나리오의 대안을 id로 가리킨다.</translation>
    </message>
    <message>
        <source>An id is made of letters of any script, digits, `_` and `-`. Dots and spaces would be mistaken for parts of a path; put a readable name into `title`.</source>
        <translation>id는 모든 문자의 글자와 숫자, `_`, `-`로 이루어진다. 점과 빈칸은 경로의 일부로 오해되므로, 읽기 좋은 이름은 `title`에 적는다.</translation>
    </message>
    <message>
        <source>An increment in production shows which of the remaining ideas are wrong, and those are dropped.</source>
        <translation>운영에 올라간 증분은 남은 생각 가운데 어느 것이 틀렸는지 알려 주고, 틀린 것은 버려진다.</translation>
    </message>
    <message>
        <source>An outage of everything, for as long as it lasts; left out: outages have no price. DORA reckons with 100000 USD/h for infrastructure and 500000 USD/h for a critical application of a large company (IDC, in ROI of DevOps, 2020).</source>
        <translation>모든 것이 멈추는 장애 시간의 비용, 이어지는 동안. 적지 않으면 장애 시간에는 가격이 없다. DORA는 대기업의 인프라에 100000 USD/h, 핵심 애플리케이션에 500000 USD/h를 잡는다(IDC, ROI of DevOps 2020에서 인용).</translation>
    </message>
    <message>
        <source>And so much waiting on top of it for each request, whatever the processor does.</source>
        <translation>그리고 프로세서가 무엇을 하든 요청마다 그 위에 더해지는 대기.</translation>
    </message>
    <message>
        <source>Another alternative, built from this one</source>
        <translation>이 대안을 바탕으로 대안 하나 더</translation>
    </message>
    <message>
        <source>Another operation is asked and its answer awaited: inside the process or over the network, as the alternative is cut.</source>
        <translation>다른 연산을 부르고 답을 기다린다. 대안의 나눔에 따라 프로세스 안이거나 네트워크 너머이다.</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>팀 하나 더</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>답한 요청</translation>
    </message>
    <message>
        <source>Answered requests of</source>
        <translation>답한 요청 비율</translation>
    </message>
    <message>
        <source>Answered requests with</source>
        <translation>장애 중에 답한 요청</translation>
    </message>
    <message>
        <source>Any, all alike.</source>
        <translation>아무 데나 똑같은 확률로.</translation>
    </message>
    <message>
        <source>Anywhere between nothing and a limit that doubles with every retry; as Envoy does.</source>
        <translation>0과 재시도마다 두 배가 되는 한도 사이의 아무 값. Envoy와 같다.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인자</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>처음 연 상태</translation>
    </message>
    <message>
        <source>As soon as an alternative has databases, each set of data lives in one of them; `*` takes all.</source>
        <translation>대안에 데이터베이스가 있으면 모든 데이터가 그 가운데 하나에 있어야 한다. `*`는 모두를 넣는다.</translation>
    </message>
    <message>
        <source>Assumed: {0}</source>
        <translation>가정: {0}</translation>
    </message>
    <message>
        <source>At equal distances instead of at random.</source>
        <translation>무작위가 아니라 같은 간격으로 온다.</translation>
    </message>
    <message>
        <source>At full strain defects are more frequent by this share.</source>
        <translation>부담이 최고일 때 결함이 이 비율만큼 더 잦아진다.</translation>
    </message>
    <message>
        <source>Automated tests that cover the module at the start.</source>
        <translation>시작할 때 이 모듈을 다루는 자동 테스트의 수.</translation>
    </message>
    <message>
        <source>Autoscaler</source>
        <translation>오토스케일러</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>Back to what it would be without this line</source>
        <translation>이 줄이 없을 때의 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Bands are the clusters of the DORA report of 2024, as given by Octopus Deploy; a survey of answers, so a rough comparison. Its change fail rates are 5 % for elite teams, 20 % for high, 10 % for medium and 40 % for low ones. The time to restore is a mean, faults that strike at random included.</source>
        <translation>구간은 Octopus Deploy가 전한 2024년 DORA 보고서의 군집이다. 설문 응답이므로 대략적인 비교다. 그 보고서의 변경 실패율은 최상위 5 %, 상위 20 %, 중위 10 %, 하위 40 %다. 복구 시간은 평균이며, 무작위로 생기는 장애도 포함한다.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>기준 대안</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Batching cost per week</source>
        <translation>주당 일괄 처리 비용</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>바꾸기 전</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>바꾸기 전 결과</translation>
    </message>
    <message>
        <source>Before you look: which alternative did you expect to win, and by how much?</source>
        <translation>결과를 보기 전에, 어느 대안이 얼마나 앞설 것으로 예상했는가?</translation>
    </message>
    <message>
        <source>Beginning of the surge, from the start of what is measured.</source>
        <translation>급증의 시작, 측정을 시작한 때부터.</translation>
    </message>
    <message>
        <source>Beginning.</source>
        <translation>시작.</translation>
    </message>
    <message>
        <source>Begins once it was larger than this.</source>
        <translation>이보다 컸으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once it was longer than this.</source>
        <translation>이보다 길었으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once it was shorter than this.</source>
        <translation>이보다 짧았으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once it was smaller than this.</source>
        <translation>이보다 작았으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once there are fewer than this.</source>
        <translation>이보다 적으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once there are more than this.</source>
        <translation>이보다 많으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once there were fewer than this.</source>
        <translation>이보다 적었으면 시작한다.</translation>
    </message>
    <message>
        <source>Begins once there were more than this.</source>
        <translation>이보다 많았으면 시작한다.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Below 1 early failures, 1 exponential, above 1 wear.</source>
        <translation>1보다 작으면 초기 고장, 1이면 지수 분포, 1보다 크면 마모.</translation>
    </message>
    <message>
        <source>Better in</source>
        <translation>나은 실행</translation>
    </message>
    <message>
        <source>Between two bounds, with a peak; a first guess from three numbers.</source>
        <translation>두 경계 사이에 봉우리가 있는 분포. 세 수로 하는 첫 짐작에 쓴다.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>장애 전파 범위</translation>
    </message>
    <message>
        <source>Blast radius, journeys</source>
        <translation>장애 전파 범위, 여정</translation>
    </message>
    <message>
        <source>Blast radius, modules</source>
        <translation>장애 전파 범위, 모듈</translation>
    </message>
    <message>
        <source>Blast radius, users</source>
        <translation>장애 전파 범위, 사용자</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>Bodies of data that operations read and write.</source>
        <translation>연산이 읽고 쓰는 데이터들.</translation>
    </message>
    <message>
        <source>Bought for the peak and for terms of this length, each paid whole even when it is not used to its end; 0 for rented, paid as used.</source>
        <translation>최대 부하에 맞춰 이 길이의 기간 단위로 산다. 끝까지 쓰지 않아도 기간마다 전액을 낸다. 0이면 빌려서 쓴 만큼 낸다.</translation>
    </message>
    <message>
        <source>Breaker opens</source>
        <translation>서킷 브레이커가 열리는 때</translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation>호환을 깨는 변경</translation>
    </message>
    <message>
        <source>Brooker 2022, Fixing retries with token buckets and circuit breakers</source>
        <translation>Brooker 2022, Fixing retries with token buckets and circuit breakers</translation>
    </message>
    <message>
        <source>Built from it and kept as they were: %1</source>
        <translation>이 대안을 바탕으로 하지만 그대로 둔 대안: %1</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>벌크헤드</translation>
    </message>
    <message>
        <source>Bus factor</source>
        <translation>버스 지수</translation>
    </message>
    <message>
        <source>Busy and quiet hours; the first that fits counts.</source>
        <translation>바쁘고 한가한 시간대. 맞는 첫째 것을 쓴다.</translation>
    </message>
    <message>
        <source>Busy hours are times of the day, and the window begins at `observation.starts`, midnight if nothing is said. Let it begin in the busy hours, or make `observation.length` longer.</source>
        <translation>바쁜 시간대는 하루 중의 시각이고, 관측 구간은 `observation.starts`에, 적지 않으면 자정에 시작한다. 바쁜 시간대에 시작하게 하거나 `observation.length`를 늘린다.</translation>
    </message>
    <message>
        <source>Busy share of the replicas to aim at.</source>
        <translation>목표로 삼는 복제본의 사용률.</translation>
    </message>
    <message>
        <source>But it does better in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>그러나 {3}회 중 {2}회({4})는 더 낫다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>But it does worse in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>그러나 {3}회 중 {2}회({4})는 더 못하다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>CSV cannot be read here: {reason}</source>
        <translation>여기서 CSV를 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Called: modules, deployables, databases, hubs; * for any characters.</source>
        <translation>불리는 쪽: 모듈, 배포 단위, 데이터베이스, 허브. *는 아무 문자나 뜻한다.</translation>
    </message>
    <message>
        <source>Callers: modules, deployables, hubs, or `users` for the start of a journey; * for any characters, so that it alone stands for the users, too.</source>
        <translation>호출자: 모듈, 배포 단위, 허브, 또는 여정의 시작을 뜻하는 `users`. *는 아무 문자나 뜻하므로 혼자 쓰면 사용자도 들어간다.</translation>
    </message>
    <message>
        <source>Calls at once.</source>
        <translation>동시에 나가는 호출의 수.</translation>
    </message>
    <message>
        <source>Calls between deployables: a service bus.</source>
        <translation>배포 단위 사이의 호출: 서비스 버스.</translation>
    </message>
    <message>
        <source>Calls between two processes that are allowed, divided by all pairs of processes.</source>
        <translation>두 프로세스 사이에 허용된 호출을 프로세스의 모든 짝으로 나눈 값.</translation>
    </message>
    <message>
        <source>Calls in the window below which nothing is judged.</source>
        <translation>이보다 호출이 적으면 판단하지 않는다.</translation>
    </message>
    <message>
        <source>Calls let through on trial; they decide whether the breaker closes or opens again.</source>
        <translation>시험 삼아 들여보내는 호출. 서킷 브레이커가 닫힐지 다시 열릴지를 정한다.</translation>
    </message>
    <message>
        <source>Calls of one caller at once; left out: no limit.</source>
        <translation>한 호출자가 동시에 하는 호출의 수. 적지 않으면 제한이 없다.</translation>
    </message>
    <message>
        <source>Calls of one caller per time; left out: no limit.</source>
        <translation>한 호출자의 시간당 호출 수. 적지 않으면 제한이 없다.</translation>
    </message>
    <message>
        <source>Calls over the network, to databases included, for each request of a user.</source>
        <translation>사용자 요청 하나마다 네트워크를 건너는 호출. 데이터베이스로 가는 것도 넣는다.</translation>
    </message>
    <message>
        <source>Calls per time in the long run.</source>
        <translation>길게 보아 시간당 호출 수.</translation>
    </message>
    <message>
        <source>Calls that are allowed: from any of these to any of those.</source>
        <translation>허용된 호출: 이쪽의 어느 것에서든 저쪽의 어느 것으로든.</translation>
    </message>
    <message>
        <source>Calls that ended so long ago or less are looked at.</source>
        <translation>끝난 지 이만큼이 지나지 않은 호출을 본다.</translation>
    </message>
    <message>
        <source>Calls that may come at once after a quiet time.</source>
        <translation>한가한 때 뒤에 한꺼번에 올 수 있는 호출의 수.</translation>
    </message>
    <message>
        <source>Calls the operation in every module that has it; otherwise in one of them.</source>
        <translation>그 연산을 가진 모든 모듈에서 부른다. 아니면 그 가운데 하나에서 부른다.</translation>
    </message>
    <message>
        <source>Calls tried for each one that is accepted.</source>
        <translation>받아들여진 호출 하나당 시도하는 호출의 수.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>연쇄 장애</translation>
    </message>
    <message>
        <source>Cascade depth</source>
        <translation>연쇄 깊이</translation>
    </message>
    <message>
        <source>Cascade depth of</source>
        <translation>연쇄 깊이</translation>
    </message>
    <message>
        <source>Cataldo, Herbsleb &amp; Carley, Socio-Technical Congruence, ESEM 2008: changes took 32 % less time with congruence, so up to 0.47</source>
        <translation>Cataldo, Herbsleb &amp; Carley, Socio-Technical Congruence, ESEM 2008: 소통이 구조와 맞으면 변경 시간이 32 % 짧았으므로 최대 0.47</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>따라잡는 시간</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Chance at the end that a change of a module reaches into another one of the same deployable without need, averaged over the modules.</source>
        <translation>실행이 끝날 때 한 모듈의 변경이 필요 없이 같은 배포 단위의 다른 모듈까지 건드릴 확률. 모듈 평균.</translation>
    </message>
    <message>
        <source>Chance that a breach passes from a deployable to one that it may call.</source>
        <translation>침해가 한 배포 단위에서 그것이 호출해도 되는 배포 단위로 번질 확률.</translation>
    </message>
    <message>
        <source>Chance that a step goes wrong and fails the deployment.</source>
        <translation>한 절차가 잘못되어 배포가 실패할 확률.</translation>
    </message>
    <message>
        <source>Chance that one branch merged meanwhile collides with this one.</source>
        <translation>그사이 병합된 브랜치 하나가 이 브랜치와 충돌할 확률.</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>변경 실패율</translation>
    </message>
    <message>
        <source>Change fail rate over time</source>
        <translation>시기별 변경 실패율</translation>
    </message>
    <message>
        <source>Change lead time</source>
        <translation>변경 리드 타임</translation>
    </message>
    <message>
        <source>Change the size of a team</source>
        <translation>팀 인원 바꾸기</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Changes a value of the scenario. May be repeated.</source>
        <translation>시나리오의 값을 바꾼다. 여러 번 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Changes accepted and not delivered, averaged over a period of the study, by its number.</source>
        <translation>수락했지만 아직 전달하지 않은 변경의 수, 연구의 한 구간 평균. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Changes accepted and not delivered, averaged over elapsed time.</source>
        <translation>받아들였으나 아직 전달하지 않은 변경의 수, 경과 시간에 대한 평균.</translation>
    </message>
    <message>
        <source>Changes accepted and not delivered, averaged over the window.</source>
        <translation>접수되었으나 아직 전달되지 않은 변경의 구간 평균.</translation>
    </message>
    <message>
        <source>Changes are made by people. List the teams under `organization`.</source>
        <translation>변경은 사람이 만든다. `organization`에 팀을 적는다.</translation>
    </message>
    <message>
        <source>Changes arrive independently of each other during working hours.</source>
        <translation>변경이 근무 시간에 서로 무관하게 도착한다.</translation>
    </message>
    <message>
        <source>Changes arrive when, and touch what, they did in a recorded history.</source>
        <translation>기록된 이력과 같은 때에 같은 곳을 건드리는 변경이 도착한다.</translation>
    </message>
    <message>
        <source>Changes data.</source>
        <translation>데이터를 바꾼다.</translation>
    </message>
    <message>
        <source>Changes delivered</source>
        <translation>전달한 변경</translation>
    </message>
    <message>
        <source>Changes delivered after the warm-up.</source>
        <translation>준비 기간 뒤에 전달한 변경의 수.</translation>
    </message>
    <message>
        <source>Changes delivered in a period of the study, by its number.</source>
        <translation>연구의 한 구간에 전달한 변경. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Changes delivered in the window, per elapsed time.</source>
        <translation>구간에 전달된 변경 수를 경과 시간으로 나눈 값.</translation>
    </message>
    <message>
        <source>Changes delivered per elapsed time.</source>
        <translation>경과 시간당 전달한 변경의 수.</translation>
    </message>
    <message>
        <source>Changes go through the stages of a flow, of which the last deploys them.</source>
        <translation>변경은 flow의 단계들을 거치고, 마지막 단계가 배포한다.</translation>
    </message>
    <message>
        <source>Changes in a deployment.</source>
        <translation>배포 하나에 든 변경의 수.</translation>
    </message>
    <message>
        <source>Changes kept compatible</source>
        <translation>호환을 지킨 변경</translation>
    </message>
    <message>
        <source>Changes of a module wait for a team for ever when nobody owns it. Name it in the `owns` of a team, or leave `owns` out everywhere to deal the modules out.</source>
        <translation>아무도 맡지 않은 모듈의 변경은 팀을 영원히 기다린다. 어느 팀의 `owns`에 적거나, 모든 팀에서 `owns`를 빼서 모듈을 나눠 주게 한다.</translation>
    </message>
    <message>
        <source>Changes of higher urgency come first: people put less urgent work aside for them.</source>
        <translation>급한 변경이 먼저이다. 사람들은 덜 급한 일을 그 때문에 미뤄 둔다.</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>진행 중인 변경</translation>
    </message>
    <message>
        <source>Changes on their way: how many, and how long in each stage</source>
        <translation>진행 중인 변경: 몇 개인지, 각 단계에 얼마나 머무는지</translation>
    </message>
    <message>
        <source>Changes one person works on in turn; K of them leave 4/(K+3) of the capacity.</source>
        <translation>한 사람이 번갈아 하는 변경의 수. K개이면 능력의 4/(K+3)만 남는다.</translation>
    </message>
    <message>
        <source>Changes one session can take; the rest waits for the next. 0 for no limit.</source>
        <translation>한 번의 회의가 다룰 수 있는 변경의 수. 나머지는 다음을 기다린다. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Changes pass the stages of the scenario's flow, worked on by teams in working hours; requests pass the deployables; the models' README files describe each mechanism.</source>
        <translation>변경은 시나리오의 흐름에 있는 단계를 지나고 팀이 근무 시간에 처리한다. 요청은 배포 단위를 지난다. 각 구조는 모델 폴더의 README에 설명되어 있다.</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>지금까지의 변경 수</translation>
    </message>
    <message>
        <source>Changes start in a module with a chance that follows its weight.</source>
        <translation>변경은 모듈의 가중치에 따른 확률로 그 모듈에서 시작한다.</translation>
    </message>
    <message>
        <source>Changes that break production, and how they are put right.</source>
        <translation>운영을 망가뜨리는 변경과 그것을 바로잡는 방법.</translation>
    </message>
    <message>
        <source>Changes that several teams share take longer by this share, times the part of the coordination they need (socio-technical congruence) that no path serves.</source>
        <translation>여러 팀이 함께 하는 변경은 이 비율에, 필요한 조율(사회기술적 일치) 가운데 소통 경로가 없는 몫을 곱한 만큼 오래 걸린다.</translation>
    </message>
    <message>
        <source>Changes that start in one module often have to touch another one too.</source>
        <translation>한 모듈에서 시작한 변경은 흔히 다른 모듈도 건드려야 한다.</translation>
    </message>
    <message>
        <source>Changes that start in these modules are steps of the interface.</source>
        <translation>이 모듈에서 시작하는 변경이 인터페이스의 한 걸음이다.</translation>
    </message>
    <message>
        <source>Changes the number of replicas with the load; left out: nobody does.</source>
        <translation>부하에 따라 복제본 수를 바꾼다. 적지 않으면 아무도 바꾸지 않는다.</translation>
    </message>
    <message>
        <source>Changes under way for each person of each team, on modules the team owns.</source>
        <translation>각 팀의 사람마다 그 팀이 맡은 모듈에서 진행 중인 변경의 수.</translation>
    </message>
    <message>
        <source>Changes under way in all, on any module; when given, per_person does not count.</source>
        <translation>어느 모듈이든 모두 합쳐 진행 중인 변경의 수. 적으면 per_person은 쓰지 않는다.</translation>
    </message>
    <message>
        <source>Check the CSV file; it needs at least one row.</source>
        <translation>CSV 파일을 확인한다. 적어도 한 줄이 필요하다.</translation>
    </message>
    <message>
        <source>Checked once, where the request comes in, instead of in every process.</source>
        <translation>프로세스마다가 아니라 요청이 들어오는 곳에서 한 번 확인한다.</translation>
    </message>
    <message>
        <source>Choose a field to read what it means, what it may be and where its value comes from.</source>
        <translation>항목을 고르면 뜻과 허용 범위, 값의 출처가 여기 나옵니다.</translation>
    </message>
    <message>
        <source>Choose a stage to change it in the inspector.</source>
        <translation>단계를 골라 속성 창에서 바꾸십시오.</translation>
    </message>
    <message>
        <source>Choose {0} over {1}: better in {2}, and no worse in anything that decides here.</source>
        <translation>{1} 대신 {0} 선택: 더 나은 점은 {2}, 여기서 판단하는 것 가운데 더 나쁜 점은 없다.</translation>
    </message>
    <message>
        <source>Choose {0} over {1}: better in {2}, and worse by next to nothing in {3}.</source>
        <translation>{1} 대신 {0} 선택: 더 나은 점은 {2}. {3}에서는 거의 차이가 없을 만큼만 나쁘다.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>서킷 브레이커</translation>
    </message>
    <message>
        <source>Co-change inside deployables</source>
        <translation>배포 단위 안의 동반 변경</translation>
    </message>
    <message>
        <source>Co-change inside teams</source>
        <translation>팀 안의 동반 변경</translation>
    </message>
    <message>
        <source>Co-change inside teams beyond chance, of what there is beyond chance: 100 % when teams mirror the product, 0 when they might as well be drawn by lot.</source>
        <translation>우연을 넘어 팀 안에 놓인 동반 변경을, 우연을 넘을 수 있는 몫으로 나눈 값. 팀이 제품을 그대로 닮으면 100 %, 제비뽑기로 나눈 팀과 다름없으면 0.</translation>
    </message>
    <message>
        <source>Co-change inside teams by chance</source>
        <translation>우연일 때 팀 안의 동반 변경</translation>
    </message>
    <message>
        <source>Combinations of versions</source>
        <translation>버전 조합</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Communication paths</source>
        <translation>의사소통 경로</translation>
    </message>
    <message>
        <source>Communication share</source>
        <translation>의사소통 비중</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compensations per saga</source>
        <translation>사가당 보상</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>계산한 때</translation>
    </message>
    <message>
        <source>Computes a report again and compares all that it prints.</source>
        <translation>보고서를 다시 계산해 적힌 것을 모두 견줍니다.</translation>
    </message>
    <message>
        <source>Congruence</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Connections that each replica of a caller keeps to it.</source>
        <translation>호출자의 복제본마다 유지하는 연결의 수.</translation>
    </message>
    <message>
        <source>Coordination between teams</source>
        <translation>팀 사이의 조율</translation>
    </message>
    <message>
        <source>Coordination between teams, needs for 100 changes</source>
        <translation>팀 사이의 조율, 변경 100건마다 필요한 횟수</translation>
    </message>
    <message>
        <source>Coordination of the busiest team</source>
        <translation>가장 바쁜 팀의 조율</translation>
    </message>
    <message>
        <source>Copies of data that spare calls.</source>
        <translation>호출을 덜어 주는 데이터 사본.</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>그림과 표 복사</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cost by cause</source>
        <translation>원인별 비용</translation>
    </message>
    <message>
        <source>Cost of finished changes waiting for their release, per week, in person-time.</source>
        <translation>끝난 변경이 릴리스를 기다리는 데 드는 주당 비용, 인시로.</translation>
    </message>
    <message>
        <source>Cost of the whole period divided by the changes delivered in it.</source>
        <translation>기간 전체의 비용을 그동안 전달한 변경의 수로 나눈 값.</translation>
    </message>
    <message>
        <source>Cost per change</source>
        <translation>변경당 비용</translation>
    </message>
    <message>
        <source>Cost; the axis does not begin at 0</source>
        <translation>비용, 축은 0에서 시작하지 않음</translation>
    </message>
    <message>
        <source>Count the dots left of a date: of twenty changes, so many are done by then. The last dot also stands for what takes longer than the axis.</source>
        <translation>어느 시점 왼쪽의 점을 세어 보라. 변경 스무 개 가운데 그때까지 끝난 개수이다. 마지막 점은 축보다 오래 걸린 것도 함께 나타낸다.</translation>
    </message>
    <message>
        <source>Counter-based (Philox), keyed by seed, run and stream; seed {0}</source>
        <translation>카운터 방식(Philox), 시드, 실행, 흐름으로 정해짐, 시드 {0}</translation>
    </message>
    <message>
        <source>Counts go up to two thousand million.</source>
        <translation>개수는 20억까지 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Currencies are named by the three letters of ISO 4217.</source>
        <translation>통화는 ISO 4217의 세 글자로 적는다.</translation>
    </message>
    <message>
        <source>Cut %1 out</source>
        <translation>%1 떼어 내기</translation>
    </message>
    <message>
        <source>Cut out into a deployable of its own</source>
        <translation>독립된 배포 단위로 떼어 내기</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>사이클 타임</translation>
    </message>
    <message>
        <source>Cyclic core</source>
        <translation>순환 핵심부</translation>
    </message>
    <message>
        <source>DORA's four keys</source>
        <translation>DORA의 네 가지 지표</translation>
    </message>
    <message>
        <source>DORA's four keys with the bands of a survey</source>
        <translation>DORA의 네 가지 지표와 설문 조사의 등급</translation>
    </message>
    <message>
        <source>DORA, ROI of DevOps (2020), p. 14: 143000 USD × 1.5</source>
        <translation>DORA, ROI of DevOps (2020), 14쪽: 143000 USD × 1.5</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두운 화면</translation>
    </message>
    <message>
        <source>Data in an event.</source>
        <translation>이벤트에 든 데이터의 양.</translation>
    </message>
    <message>
        <source>Data of another module kept up to date by its events, so that an operation is answered on the spot.</source>
        <translation>다른 모듈의 데이터를 이벤트로 최신에 맞춰 두어, 연산의 답을 그 자리에서 얻는 사본.</translation>
    </message>
    <message>
        <source>Data sent and received.</source>
        <translation>보내고 받는 데이터의 양.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Days after the warm-up</source>
        <translation>준비 기간 이후 일수</translation>
    </message>
    <message>
        <source>Days and hours in which a deployment may start.</source>
        <translation>배포를 시작할 수 있는 요일과 시간.</translation>
    </message>
    <message>
        <source>Days and hours in which deployments may start; left out: any time.</source>
        <translation>배포를 시작할 수 있는 요일과 시간. 적지 않으면 언제나.</translation>
    </message>
    <message>
        <source>Days of the week.</source>
        <translation>요일.</translation>
    </message>
    <message>
        <source>Days without work, counted from 0, the first day of the run.</source>
        <translation>일하지 않는 날. 실행 첫날을 0으로 센다.</translation>
    </message>
    <message>
        <source>Deadline propagation</source>
        <translation>데드라인 전파</translation>
    </message>
    <message>
        <source>Dean &amp; Barroso 2013, The Tail at Scale: 10 ms in BigTable, for 2 % more requests</source>
        <translation>Dean &amp; Barroso 2013, The Tail at Scale: BigTable에서 10 ms, 요청 2 % 증가</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>부채</translation>
    </message>
    <message>
        <source>Defects that reached production divided by defects made.</source>
        <translation>운영에 나간 결함을 만들어진 결함으로 나눈 값.</translation>
    </message>
    <message>
        <source>Delay cost per week</source>
        <translation>주당 지연 비용</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Deploy effort per day</source>
        <translation>하루 배포 공수</translation>
    </message>
    <message>
        <source>Deploy flag</source>
        <translation>배포 플래그</translation>
    </message>
    <message>
        <source>Deploy wait</source>
        <translation>배포 대기</translation>
    </message>
    <message>
        <source>Deploy wait over time</source>
        <translation>시기별 배포 대기</translation>
    </message>
    <message>
        <source>Deploy wait, working time</source>
        <translation>배포 대기, 근무 시간</translation>
    </message>
    <message>
        <source>Deploy with</source>
        <translation>함께 배포할 곳</translation>
    </message>
    <message>
        <source>Deployable</source>
        <translation>배포 단위</translation>
    </message>
    <message>
        <source>Deployables and hubs without which some other has no way to the users any more; databases do not count.</source>
        <translation>없어지면 다른 배포 단위나 허브가 사용자에게 닿을 길이 사라지는 배포 단위와 허브의 수. 데이터베이스는 세지 않는다.</translation>
    </message>
    <message>
        <source>Deployables it holds for, * for any characters; of several entries the last that fits counts.</source>
        <translation>적용할 배포 단위. *는 아무 문자나 뜻하고, 여럿이면 맞는 마지막 것을 쓴다.</translation>
    </message>
    <message>
        <source>Deployables that change together</source>
        <translation>함께 바뀌는 배포 단위</translation>
    </message>
    <message>
        <source>Deployables that have to be deployed for a change.</source>
        <translation>변경 하나 때문에 배포해야 하는 배포 단위의 수.</translation>
    </message>
    <message>
        <source>Deployables that may call, * allowed.</source>
        <translation>호출해도 되는 배포 단위, *를 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Deployables that name the same repository share it; left out: one of its own.</source>
        <translation>같은 저장소를 적은 배포 단위는 그것을 함께 쓴다. 적지 않으면 자기 저장소를 가진다.</translation>
    </message>
    <message>
        <source>Deployables that they may call, * allowed.</source>
        <translation>호출을 받아도 되는 배포 단위, *를 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Deployables touched</source>
        <translation>건드린 배포 단위</translation>
    </message>
    <message>
        <source>Deployables, databases and hubs that must be up before it can start.</source>
        <translation>시작하기 전에 떠 있어야 하는 배포 단위, 데이터베이스, 허브.</translation>
    </message>
    <message>
        <source>Deployables, the modules inside them, the team that owns each, and the calls and events between them.</source>
        <translation>배포 단위와 그 안의 모듈, 각각을 맡은 팀, 그 사이의 호출과 이벤트.</translation>
    </message>
    <message>
        <source>Deploying is the last stage of a flow; what comes after production is set under `failures` or in the stream (`tries`, `drift`).</source>
        <translation>배포는 flow의 마지막 단계이다. 운영 다음의 일은 `failures`나 흐름(`tries`, `drift`)에 적는다.</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>배포 빈도</translation>
    </message>
    <message>
        <source>Deployments over time</source>
        <translation>시기별 배포</translation>
    </message>
    <message>
        <source>Deployments per deployable</source>
        <translation>배포 단위당 배포 빈도</translation>
    </message>
    <message>
        <source>Deployments that needed repair divided by all deployments.</source>
        <translation>수리가 필요했던 배포를 모든 배포로 나눈 값.</translation>
    </message>
    <message>
        <source>Deployments that needed repair in a period of the study, by its number.</source>
        <translation>연구의 한 구간에서 복구가 필요했던 배포. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Design-structure matrix</source>
        <translation>설계 구조 행렬</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단 메시지</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Difference between teams</source>
        <translation>팀 사이의 차이</translation>
    </message>
    <message>
        <source>Differences are surer than values: what the model gets wrong in the same way for all alternatives drops out.</source>
        <translation>값보다 차이가 더 믿을 만하다. 모델이 모든 대안에서 똑같이 잘못 그린 것은 차이에서 사라진다.</translation>
    </message>
    <message>
        <source>Directives, keys of several parts and line ends of old computers are read, but not changed.</source>
        <translation>지시문, 여러 부분으로 된 키, 옛 컴퓨터의 줄 끝은 읽기는 하지만 고치지는 않습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Drag a module into another frame to deploy it there, or beside all frames to cut it out. Drag a team onto a module to make it the owner.</source>
        <translation>모듈을 다른 틀로 끌면 그곳에 함께 배포되고, 틀 바깥으로 끌면 따로 떨어져 나갑니다. 팀을 모듈 위로 끌면 담당 팀이 됩니다.</translation>
    </message>
    <message>
        <source>Drag a module to the team that is to own it. Threads: who has to agree with whom, and how often; dashed ones nobody answers.</source>
        <translation>모듈을 담당할 팀으로 끌어 옮기십시오. 실은 누가 누구와 얼마나 자주 합의해야 하는지를 보여 주며, 점선은 아무도 응하지 않는 것입니다.</translation>
    </message>
    <message>
        <source>Drawn from observed values.</source>
        <translation>관측한 값에서 뽑는다.</translation>
    </message>
    <message>
        <source>Draws one figure of a study or of a structure.</source>
        <translation>연구나 구조의 그림 하나를 그립니다.</translation>
    </message>
    <message>
        <source>Each alternative beside the baseline, with the interval of the difference</source>
        <translation>기준 대안 옆에 놓은 각 대안과 차이의 구간</translation>
    </message>
    <message>
        <source>Each change starts in a random module, by weight.</source>
        <translation>변경마다 가중치에 따라 무작위 모듈에서 시작한다.</translation>
    </message>
    <message>
        <source>Each delivered change adds this to the chance that later changes of its modules touch another module of the same deployable, too.</source>
        <translation>변경 하나가 나갈 때마다, 그 모듈의 이후 변경이 같은 배포 단위의 다른 모듈까지 건드릴 확률이 이만큼 커진다.</translation>
    </message>
    <message>
        <source>Each delivered change makes later work on its modules longer by this share, times the share of the deployable that its team does not own: what belongs to all is nobody's to clean up.</source>
        <translation>변경을 하나 전달할 때마다 그 모듈에서 하는 다음 작업이 이 비율만큼 길어진다. 배포 단위 가운데 그 팀이 맡지 않은 몫을 곱한다. 모두의 것은 아무도 치우지 않는다.</translation>
    </message>
    <message>
        <source>Each fault is watched in a window of its own of `observation.length`; in the weeks of delivery it strikes within `study.length`, from the end of the warm-up. Let it begin earlier, or make these longer.</source>
        <translation>결함마다 `observation.length` 길이의 관찰 창을 따로 두고 지켜본다. 개발 쪽에서는 준비 기간이 끝난 뒤부터 `study.length` 안에서 일어난다. 더 일찍 시작하게 하거나 이 길이를 늘린다.</translation>
    </message>
    <message>
        <source>Each fault is watched in a window of its own. A request is hurt when it is lost, late or degraded. A component stands below the one that it blames the most for its failed visits. With several runs, the tree is that of a run in the middle.</source>
        <translation>장애마다 따로 둔 관측 구간에서 지켜본다. 요청이 사라지거나 늦거나 모자라면 피해를 본 것이다. 구성 요소는 실패한 방문을 두고 가장 많이 탓하는 구성 요소 아래에 놓인다. 실행이 여러 번이면 나무는 가운데에 있는 실행의 것이다.</translation>
    </message>
    <message>
        <source>Each further wait is so many times the one before.</source>
        <translation>다음 대기는 앞 대기의 이만큼 배이다.</translation>
    </message>
    <message>
        <source>Each in turn.</source>
        <translation>차례대로.</translation>
    </message>
    <message>
        <source>Each kind of message passes through one hub at most: one for journeys, one for calls, one for events.</source>
        <translation>메시지 종류마다 허브는 많아야 하나이다. 여정에 하나, 호출에 하나, 이벤트에 하나.</translation>
    </message>
    <message>
        <source>Each owner team does its part, side by side; otherwise the team of the first module does it all.</source>
        <translation>맡은 팀들이 각자 자기 부분을 나란히 한다. 아니면 첫 모듈의 팀이 모두 한다.</translation>
    </message>
    <message>
        <source>Each quantity has its own units; a day of working time is as long as the scenario's working day.</source>
        <translation>양마다 쓰는 단위가 있다. 근무 시간의 하루는 시나리오의 근무일만큼 길다.</translation>
    </message>
    <message>
        <source>Each set of data lives in one database. Check patterns that overlap. Copies that follow by events go under `copies`.</source>
        <translation>데이터마다 데이터베이스는 하나이다. 겹치는 패턴이 있는지 확인한다. 이벤트로 따라오는 사본은 `copies`에 적는다.</translation>
    </message>
    <message>
        <source>Each team deploys its own part. Only what differs is written.</source>
        <translation>팀마다 자기 부분을 배포한다. 다른 점만 적는다.</translation>
    </message>
    <message>
        <source>Each time a team puts production right itself, its later changes are so much less likely to carry a defect: after m times (1 − g)^m of the share.</source>
        <translation>팀이 운영을 스스로 바로잡을 때마다 이후의 변경에 결함이 생길 확률이 이만큼 줄어든다. m번 뒤에는 (1 − g)^m배.</translation>
    </message>
    <message>
        <source>Each wait is longer than the one before by a factor.</source>
        <translation>기다림이 앞의 것보다 일정한 배수로 길어진다.</translation>
    </message>
    <message>
        <source>Each working day is listed once.</source>
        <translation>근무일은 한 번씩만 적는다.</translation>
    </message>
    <message>
        <source>Edit `people`, `alternatives` and `expect` in {0} first.</source>
        <translation>{0}에서 `people`, `alternatives`, `expect`부터 고쳐 보세요.</translation>
    </message>
    <message>
        <source>Edits of a shared module are announced to everybody, who may object.</source>
        <translation>공유 모듈의 수정은 모두에게 알리고, 누구나 반대할 수 있다.</translation>
    </message>
    <message>
        <source>Effort of the changes delivered divided by the working time of the period: people's worth of finished work.</source>
        <translation>전달한 변경의 공수를 기간의 근무 시간으로 나눈 값: 몇 사람 몫의 일이 끝났는가.</translation>
    </message>
    <message>
        <source>Effort of those who follow a changed interface, divided by the effort of all changes delivered.</source>
        <translation>바뀐 인터페이스를 따라가는 쪽의 작업량을 전달된 변경 전체의 작업량으로 나눈 값.</translation>
    </message>
    <message>
        <source>Effort per announcement</source>
        <translation>공지당 공수</translation>
    </message>
    <message>
        <source>Effort spent on changes nobody wanted divided by the effort of the plan, or of all changes delivered where there is no plan.</source>
        <translation>아무도 원하지 않은 변경에 든 품을 계획 전체의 품으로, 계획이 없으면 전달된 모든 변경의 품으로 나눈 값.</translation>
    </message>
    <message>
        <source>Effort that went stale on the way and is built again, divided by the effort of the changes delivered.</source>
        <translation>도중에 낡아 다시 만들게 되는 품을 전달된 변경의 품으로 나눈 값.</translation>
    </message>
    <message>
        <source>Effort to set up</source>
        <translation>준비 공수</translation>
    </message>
    <message>
        <source>Elapsed time a change spends in the stage; 0 for a change the stage does not concern. Merge, pipeline and deploy count once for each deployable touched.</source>
        <translation>변경이 그 단계에 머무는 경과 시간. 단계와 무관한 변경은 0. 병합, 파이프라인, 배포는 건드린 배포 단위마다 한 번씩 센다.</translation>
    </message>
    <message>
        <source>Elapsed time at the start of each run that does not count.</source>
        <translation>실행마다 처음에 두는, 세지 않는 경과 시간.</translation>
    </message>
    <message>
        <source>Elapsed time that counts, after the warm-up. A run whose work is a plan ends when the plan is done.</source>
        <translation>준비 기간 뒤 세는 경과 시간. 일이 계획인 실행은 계획이 끝나면 끝난다.</translation>
    </message>
    <message>
        <source>Elapsed time until the review is done.</source>
        <translation>리뷰가 끝날 때까지의 경과 시간.</translation>
    </message>
    <message>
        <source>Elapsed time without work on a module after which 37 % is left of what was known of it.</source>
        <translation>모듈을 만지지 않고 이만큼 지나면(달력 시간) 알던 것의 37 %만 남는다.</translation>
    </message>
    <message>
        <source>Elapsed time, nights and weekends included.</source>
        <translation>밤과 주말을 포함한 경과 시간.</translation>
    </message>
    <message>
        <source>End.</source>
        <translation>끝.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Environment the job needs for itself; empty: none.</source>
        <translation>이 작업이 혼자 써야 하는 환경. 비우면 없음.</translation>
    </message>
    <message>
        <source>Envoy, circuit_breaker.proto, RetryBudget</source>
        <translation>Envoy, circuit_breaker.proto, RetryBudget</translation>
    </message>
    <message>
        <source>Envoy, circuit_breaker.proto, Thresholds</source>
        <translation>Envoy, circuit_breaker.proto, Thresholds</translation>
    </message>
    <message>
        <source>Envoy, outlier_detection.proto</source>
        <translation>Envoy, outlier_detection.proto</translation>
    </message>
    <message>
        <source>Envoy, router filter, x-envoy-max-retries</source>
        <translation>Envoy, router filter, x-envoy-max-retries</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>오류 예산</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>남은 오류 예산</translation>
    </message>
    <message>
        <source>Escaped defects</source>
        <translation>새어 나간 결함</translation>
    </message>
    <message>
        <source>Event lag</source>
        <translation>이벤트 지연</translation>
    </message>
    <message>
        <source>Events handled at once in a replica.</source>
        <translation>복제본 하나가 동시에 처리하는 이벤트의 수.</translation>
    </message>
    <message>
        <source>Events in the order of simulated time; the same bits on any number of threads</source>
        <translation>시뮬레이션 시간 순서대로 사건을 처리, 스레드 수와 상관없이 같은 비트</translation>
    </message>
    <message>
        <source>Events.</source>
        <translation>이벤트의 수.</translation>
    </message>
    <message>
        <source>Events: a message broker.</source>
        <translation>이벤트: 메시지 브로커.</translation>
    </message>
    <message>
        <source>Every change is deployed as soon as it is ready.</source>
        <translation>변경마다 준비되는 대로 배포한다.</translation>
    </message>
    <message>
        <source>Every deployable has its own.</source>
        <translation>배포 단위마다 따로 가진다.</translation>
    </message>
    <message>
        <source>Every failed job starts the whole pipeline again. Raise `pass`, or set `on_failure: retry`.</source>
        <translation>작업이 하나라도 실패하면 파이프라인 전체를 처음부터 다시 돌립니다. `pass`를 올리거나 `on_failure: retry`로 바꾸세요.</translation>
    </message>
    <message>
        <source>Every module is built and deployed as part of exactly one deployable. Add it to the `modules` of one; `*` takes all.</source>
        <translation>모든 모듈은 정확히 한 배포 단위의 일부로 빌드하고 배포한다. 어느 하나의 `modules`에 넣는다. `*`는 모두를 뜻한다.</translation>
    </message>
    <message>
        <source>Every module is built and deployed as part of exactly one deployable. Check patterns that overlap.</source>
        <translation>모든 모듈은 정확히 한 배포 단위의 일부로 빌드하고 배포한다. 겹치는 패턴이 있는지 확인한다.</translation>
    </message>
    <message>
        <source>Every number comes with a 95 % interval. A difference is that of runs in pairs on the same random numbers; `~` marks differences that cannot be seen.</source>
        <translation>모든 수에는 95 % 구간이 붙는다. 차이는 같은 난수로 짝지은 실행의 차이이다. `~`는 눈에 띄지 않는 차이를 뜻한다.</translation>
    </message>
    <message>
        <source>Every path of a person costs per_path each working day.</source>
        <translation>사람이 가진 경로마다 근무일당 per_path만큼 든다.</translation>
    </message>
    <message>
        <source>Every process asks a database for what is known of a user.</source>
        <translation>모든 프로세스가 사용자에 대해 아는 것을 데이터베이스에 묻는다.</translation>
    </message>
    <message>
        <source>Every request stands alone.</source>
        <translation>요청마다 따로 선다.</translation>
    </message>
    <message>
        <source>Every row has one cell per column. An empty cell leaves the field at its default. A comma inside a cell needs quotes.</source>
        <translation>각 줄에는 열마다 칸이 하나 있다. 빈 칸은 필드를 기본값으로 둔다. 칸 안의 쉼표에는 따옴표가 필요하다.</translation>
    </message>
    <message>
        <source>Every team needs at least one person. Raise `people`, or give the teams a size of their own.</source>
        <translation>팀마다 적어도 한 사람이 필요하다. `people`을 늘리거나 팀에 인원을 적는다.</translation>
    </message>
    <message>
        <source>Every value between two bounds alike.</source>
        <translation>두 경계 사이의 모든 값이 고르게 나온다.</translation>
    </message>
    <message>
        <source>Everybody builds on this module, so an edit has to be announced (see notice).</source>
        <translation>모두가 이 모듈 위에서 만들므로 수정하면 알려야 한다(notice 참고).</translation>
    </message>
    <message>
        <source>Everybody has any of them; otherwise they are dealt out in turn, so that as few as possible are missing.</source>
        <translation>누구나 무작위로 갖는다. 아니면 빠진 것이 가장 적도록 차례로 나눠 갖는다.</translation>
    </message>
    <message>
        <source>Everybody who builds the product. Teams without a size share them evenly.</source>
        <translation>제품을 만드는 모든 사람. 인원을 적지 않은 팀은 이들을 고르게 나눠 가진다.</translation>
    </message>
    <message>
        <source>Everybody who builds the product; teams without a size share them evenly.</source>
        <translation>제품을 만드는 모든 사람. 인원을 적지 않은 팀은 이들을 고르게 나눠 가진다.</translation>
    </message>
    <message>
        <source>Everybody who is there.</source>
        <translation>그때 있는 사람 모두.</translation>
    </message>
    <message>
        <source>Everything an alternative uses, priced by one list for all: people by what their time went into, machines, databases, pipelines, tools, outages, migration. What was not simulated, and an outage without a price, is left out rather than counted as zero.</source>
        <translation>대안이 쓰는 모든 것을 모두에게 같은 하나의 가격표로 매긴 값. 사람은 시간을 들인 일에 따라 나누고, 기계, 데이터베이스, 파이프라인, 도구, 장애 시간, 이전을 넣는다. 시뮬레이션하지 않은 것과 가격이 없는 장애 시간은 0으로 치지 않고 뺀다.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>나머지 모두</translation>
    </message>
    <message>
        <source>Everything inside may call everything else.</source>
        <translation>안에 있는 모든 것이 서로 호출해도 된다.</translation>
    </message>
    <message>
        <source>Everything the module does takes longer.</source>
        <translation>모듈이 하는 모든 일이 더 오래 걸린다.</translation>
    </message>
    <message>
        <source>Everything the target does takes longer.</source>
        <translation>대상이 하는 모든 일이 더 오래 걸린다.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Examples and recent files</source>
        <translation>예제와 최근 파일</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>종료 코드</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>기대</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>기대</translation>
    </message>
    <message>
        <source>Explains a parameter, a metric, an error code or an idea.</source>
        <translation>매개변수, 지표, 오류 코드, 개념을 설명합니다.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Exponent of the tail; the smaller, the heavier.</source>
        <translation>꼬리의 지수. 작을수록 꼬리가 무겁다.</translation>
    </message>
    <message>
        <source>Failed deployments and faults that strike at random, per elapsed time, counted when they begin.</source>
        <translation>단위 시간당 실패한 배포와 무작위로 일어나는 결함의 수. 시작할 때 센다.</translation>
    </message>
    <message>
        <source>Failure spread</source>
        <translation>장애 전파</translation>
    </message>
    <message>
        <source>Failures cost a token, successes earn some; retries only above half the tokens.</source>
        <translation>실패는 토큰 하나를 쓰고 성공은 조금 번다. 토큰이 절반을 넘을 때만 재시도한다.</translation>
    </message>
    <message>
        <source>Failures in a row that eject a host.</source>
        <translation>호스트를 빼내는 연속 실패 횟수.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>폴백</translation>
    </message>
    <message>
        <source>Familiarity</source>
        <translation>익숙함</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Fault found at rebuild</source>
        <translation>재구축 때 발견된 결함</translation>
    </message>
    <message>
        <source>Fault present</source>
        <translation>결함이 있는 시간</translation>
    </message>
    <message>
        <source>Faults and policies find modules, databases and hubs by name, so each needs one of its own.</source>
        <translation>장애와 정책은 모듈, 데이터베이스, 허브를 이름으로 찾으므로 저마다 이름이 달라야 한다.</translation>
    </message>
    <message>
        <source>Faults that stay</source>
        <translation>낫지 않는 장애</translation>
    </message>
    <message>
        <source>Fewest people without whom more than half of the modules are known by nobody, looked at every four weeks.</source>
        <translation>빠졌을 때 모듈의 절반 넘게를 아무도 모르게 되는 가장 적은 사람 수. 네 주마다 살핀다.</translation>
    </message>
    <message>
        <source>Fewest replicas.</source>
        <translation>최소 복제본 수.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>쓸 파일.</translation>
    </message>
    <message>
        <source>File to write. May be repeated.</source>
        <translation>쓸 파일. 여러 번 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>File to write; standard output unless given.</source>
        <translation>쓸 파일. 적지 않으면 표준 출력.</translation>
    </message>
    <message>
        <source>Files are read as UTF-8, with or without a byte order mark. Save the file as UTF-8; in a spreadsheet choose "CSV UTF-8". Control characters other than tab and line end are refused as well.</source>
        <translation>파일은 UTF-8로 읽으며 바이트 순서 표시는 있어도 없어도 된다. 파일을 UTF-8로 저장하고, 스프레드시트에서는 "CSV UTF-8"을 고른다. 탭과 줄 끝이 아닌 제어 문자도 받지 않는다.</translation>
    </message>
    <message>
        <source>Files changed.</source>
        <translation>바뀐 파일의 수.</translation>
    </message>
    <message>
        <source>Firefighting in the team hit most</source>
        <translation>가장 많이 당한 팀의 긴급 대응</translation>
    </message>
    <message>
        <source>Firefighting is felt as its average over about so long.</source>
        <translation>장애 대응은 대략 이 기간의 평균으로 느껴진다.</translation>
    </message>
    <message>
        <source>Firefighting per person</source>
        <translation>1인당 긴급 대응</translation>
    </message>
    <message>
        <source>First come, first served, one request per processor; a number of processors with a fraction is rounded up, and all of them are so much slower.</source>
        <translation>먼저 온 것부터, 프로세서마다 요청 하나. 프로세서 수에 소수가 있으면 올림하고, 그만큼 모두 느려진다.</translation>
    </message>
    <message>
        <source>First departure, counted from the start of the run; left out: a random phase in every run.</source>
        <translation>실행 시작부터 센 첫 출발 시각. 적지 않으면 실행마다 무작위이다.</translation>
    </message>
    <message>
        <source>First feedback</source>
        <translation>첫 피드백</translation>
    </message>
    <message>
        <source>First session, counted from the start of the run; left out: a random phase in every run, independent of other gates.</source>
        <translation>실행 시작부터 센 첫 회의 시각. 적지 않으면 실행마다, 다른 관문과 무관하게 무작위이다.</translation>
    </message>
    <message>
        <source>Flow efficiency</source>
        <translation>흐름 효율</translation>
    </message>
    <message>
        <source>Folder for the files; the current one unless given.</source>
        <translation>파일을 둘 폴더. 적지 않으면 지금 폴더.</translation>
    </message>
    <message>
        <source>Following interfaces</source>
        <translation>인터페이스 따라가기</translation>
    </message>
    <message>
        <source>For a class</source>
        <translation>수업용</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>프로젝터용</translation>
    </message>
    <message>
        <source>For engineers</source>
        <translation>엔지니어용</translation>
    </message>
    <message>
        <source>For those who decide</source>
        <translation>의사 결정자용</translation>
    </message>
    <message>
        <source>Frames are deployables, boxes modules with their team, arrows calls and events.</source>
        <translation>틀은 배포 단위, 상자는 모듈과 그 팀, 화살표는 호출과 이벤트이다.</translation>
    </message>
    <message>
        <source>From a failed deployment (DORA: failed deployment recovery time), or a fault that strikes at random, to service restored, elapsed.</source>
        <translation>실패한 배포(DORA: 실패한 배포의 복구 시간)나 무작위로 일어난 결함부터 서비스가 복구될 때까지의 경과 시간.</translation>
    </message>
    <message>
        <source>From a user's request to its answer, without trouble, by journey; requests that are lost are left out.</source>
        <translation>사용자의 요청에서 답까지, 문제가 없을 때, 여정마다. 사라진 요청은 뺀다.</translation>
    </message>
    <message>
        <source>From being back to being away again, for each person, elapsed.</source>
        <translation>돌아온 때부터 다시 자리를 비울 때까지, 한 사람마다, 경과 시간.</translation>
    </message>
    <message>
        <source>From entering the flow to production, elapsed; without the wait in the backlog that a WIP limit causes.</source>
        <translation>flow에 들어온 때부터 운영까지의 경과 시간. WIP 제한 때문에 백로그에서 기다린 시간은 뺀다.</translation>
    </message>
    <message>
        <source>From noticing the failure to the old version running.</source>
        <translation>실패를 알아챈 때부터 옛 버전이 돌 때까지.</translation>
    </message>
    <message>
        <source>From publishing an event to the end of its handling.</source>
        <translation>이벤트를 발행한 때부터 처리를 마칠 때까지.</translation>
    </message>
    <message>
        <source>From ready to deploy to holding the right to deploy, counted in working time.</source>
        <translation>배포 준비가 끝난 때부터 배포 권한을 쥘 때까지, 근무 시간으로 센 값.</translation>
    </message>
    <message>
        <source>From ready to deploy to holding the right to deploy, elapsed.</source>
        <translation>배포 준비가 끝난 때부터 배포 권한을 쥘 때까지의 경과 시간.</translation>
    </message>
    <message>
        <source>From starting a process to its first message.</source>
        <translation>프로세스를 시작해 첫 메시지를 받기까지.</translation>
    </message>
    <message>
        <source>From starting a process to its first request: after a crash, when scaling out, when deploying.</source>
        <translation>프로세스를 시작해 첫 요청을 받기까지: 죽은 뒤, 늘릴 때, 배포할 때.</translation>
    </message>
    <message>
        <source>From starting it after a crash to its first query, recovery included.</source>
        <translation>죽은 뒤 다시 시작해 첫 질의를 받기까지, 복구 시간 포함.</translation>
    </message>
    <message>
        <source>From telling a process to stop to its end, without new requests.</source>
        <translation>멈추라고 한 때부터 끝날 때까지. 그동안 새 요청은 받지 않는다.</translation>
    </message>
    <message>
        <source>From the beginning of a fault to the first missed heartbeat or alarm; faults that nobody notices are left out.</source>
        <translation>장애가 시작한 때부터 처음으로 생존 신호를 놓치거나 경보가 울릴 때까지. 아무도 알아채지 못한 장애는 뺀다.</translation>
    </message>
    <message>
        <source>From the beginning of a fault until all journeys stay inside their objectives; faults from which the window does not recover are left out (see fault_stuck).</source>
        <translation>장애가 시작한 때부터 모든 여정이 목표 안에 머물 때까지. 관측 구간 안에 회복하지 못한 장애는 뺀다(fault_stuck 참고).</translation>
    </message>
    <message>
        <source>From the beginning of the fault to its end or that of the window, by fault.</source>
        <translation>장애가 시작한 때부터 장애나 관측 구간이 끝날 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the beginning of the fault to the first missed heartbeat or alarm, by fault.</source>
        <translation>장애가 시작한 때부터 처음으로 생존 신호를 놓치거나 경보가 울릴 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the beginning of the fault until all journeys stay inside their objectives, by fault.</source>
        <translation>장애가 시작한 때부터 모든 여정이 목표 안에 머물 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the beginning of the fault until the first circuit breaker opens, by fault.</source>
        <translation>장애가 시작한 때부터 첫 서킷 브레이커가 열릴 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the beginning of the fault until the first process dies for lack of memory, by fault.</source>
        <translation>장애가 시작한 때부터 메모리가 모자라 첫 프로세스가 죽을 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the beginning of the fault until the first process has no worker left, by fault.</source>
        <translation>장애가 시작한 때부터 첫 프로세스에 남은 워커가 없어질 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the change being accepted as work to all its deployables running it in production, elapsed.</source>
        <translation>변경을 일로 받아들인 때부터 그 변경의 모든 배포 단위가 운영에서 돌 때까지의 경과 시간.</translation>
    </message>
    <message>
        <source>From the end of the fault until no event waits any more, by fault.</source>
        <translation>장애가 끝난 때부터 기다리는 이벤트가 없어질 때까지, 장애마다.</translation>
    </message>
    <message>
        <source>From the failed deployment to somebody noticing.</source>
        <translation>실패한 배포부터 누군가 알아챌 때까지.</translation>
    </message>
    <message>
        <source>From the new version being there to a user of an old one getting round to it, elapsed.</source>
        <translation>새 버전이 나온 때부터 옛 버전을 쓰던 쪽이 옮기기 시작할 때까지, 달력 시간.</translation>
    </message>
    <message>
        <source>From the start of hands-on work to production, elapsed; DORA's lead time for changes.</source>
        <translation>손을 대기 시작한 때부터 운영까지의 경과 시간. DORA의 변경 리드 타임.</translation>
    </message>
    <message>
        <source>From the start of the run to the first change in production; plans only.</source>
        <translation>실행 시작부터 첫 변경이 운영에 오를 때까지. 계획에만 있다.</translation>
    </message>
    <message>
        <source>From the start of the run to the last change of a plan being delivered; plans only.</source>
        <translation>실행 시작부터 계획의 마지막 변경이 전달될 때까지. 계획에만 있다.</translation>
    </message>
    <message>
        <source>From work to production</source>
        <translation>작업에서 운영까지</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>{0}에서 {1}까지</translation>
    </message>
    <message>
        <source>GitHub Actions, Linux with 2 cores, 2025: 0.008 USD a minute</source>
        <translation>GitHub Actions, 2코어 Linux, 2025년: 분당 0.008 USD</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1을(를) %2에 맡기기</translation>
    </message>
    <message>
        <source>Give the path of a field, an equals sign and the new value in the same form as in a scenario file.</source>
        <translation>필드의 경로, 등호, 새 값을 시나리오 파일에서와 같은 꼴로 적는다.</translation>
    </message>
    <message>
        <source>Gives up on the precision after so many runs.</source>
        <translation>이만큼 실행한 뒤에는 정밀도를 포기한다.</translation>
    </message>
    <message>
        <source>Goes on until the half-width of the interval is at most this share of the mean, such as `5 %` or `deploy_wait.p85=5 %`.</source>
        <translation>구간의 반폭이 평균의 이 비율 이하가 될 때까지 계속한다. 예: `5 %`, `deploy_wait.p85=5 %`.</translation>
    </message>
    <message>
        <source>Goes on until the half-width of the interval is at most this share of the mean.</source>
        <translation>구간의 반폭이 평균의 이 비율 이하가 될 때까지 계속한다.</translation>
    </message>
    <message>
        <source>Goes on with a study kept in FILE.result, and keeps the new runs there too.</source>
        <translation>FILE.result에 남긴 연구를 이어 가고, 새 실행도 거기에 남긴다.</translation>
    </message>
    <message>
        <source>Good answers per request in the last tenth of the window, by fault.</source>
        <translation>관측 구간의 마지막 10분의 1에서 요청당 좋은 답, 장애마다.</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>유효 처리량</translation>
    </message>
    <message>
        <source>Goodput after</source>
        <translation>장애 뒤 유효 처리량</translation>
    </message>
    <message>
        <source>Half of the values are below.</source>
        <translation>값의 절반이 이보다 작다.</translation>
    </message>
    <message>
        <source>Half the width of the interval divided by the mean. With --precision the study goes on in rounds until it is small enough for every alternative, or the largest number of runs is reached (exit code 5).</source>
        <translation>구간 폭의 절반을 평균으로 나눈 값. --precision을 주면 모든 대안에서 충분히 작아지거나 최대 실행 횟수에 이를 때까지 여러 차례로 연구를 계속한다(이르지 못하면 종료 코드 5).</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>Hands-on person-time of a change, shared out by the work stages.</source>
        <translation>변경 하나에 드는 실제 작업 공수. 작업 단계들이 나눠 가진다.</translation>
    </message>
    <message>
        <source>Hands-on time after a failed job before it runs again.</source>
        <translation>실패한 작업을 다시 돌리기 전에 드는 손질 시간.</translation>
    </message>
    <message>
        <source>Hands-on time for each line added or removed.</source>
        <translation>더하거나 지운 한 줄마다 드는 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time in a module that one knows nothing of, in relation to one that is known by heart; in between in proportion.</source>
        <translation>전혀 모르는 모듈에서 걸리는 작업 시간을 속속들이 아는 모듈에 견준 값. 그 사이는 비례한다.</translation>
    </message>
    <message>
        <source>Hands-on time of a change however small.</source>
        <translation>아무리 작은 변경이라도 드는 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time of a person of the owner team for each deployment of one deployable.</source>
        <translation>배포 단위 하나를 배포할 때마다 맡은 팀의 한 사람이 쓰는 시간.</translation>
    </message>
    <message>
        <source>Hands-on time of everybody on a change divided by its lead time in working time, at most 1.</source>
        <translation>변경 하나에 모든 사람이 손을 댄 시간을 근무 시간으로 잰 리드 타임으로 나눈 값. 최대 1.</translation>
    </message>
    <message>
        <source>Hands-on time of its own, in place of a part of the change's effort.</source>
        <translation>변경의 공수 일부 대신 쓰는 이 단계만의 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time of the owner team per failure, follow-up included.</source>
        <translation>실패마다 담당 팀이 뒤처리까지 쓰는 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time of the reviewer, from the owner team.</source>
        <translation>맡은 팀에서 나온 리뷰어의 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time on a module after which 63 % of what was not known is.</source>
        <translation>모듈에서 이만큼 작업하면 모르던 것의 63 %를 알게 된다.</translation>
    </message>
    <message>
        <source>Hands-on time per change to merge the work of subgroups.</source>
        <translation>작은 무리들의 일을 합치는 데 변경마다 드는 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time spent on putting production right, per person and week, in the team that has most of it.</source>
        <translation>운영을 바로잡는 데 쓴 실제 작업 시간, 1인당 주당, 가장 많은 팀에서.</translation>
    </message>
    <message>
        <source>Hands-on time spent on putting production right, per person and week.</source>
        <translation>운영을 바로잡는 데 쓴 실제 작업 시간, 1인당 주당.</translation>
    </message>
    <message>
        <source>Hands-on time that the alternative takes once, before it is as described.</source>
        <translation>대안이 설명대로 되기 전에 한 번 드는 실제 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time that the step takes, by the people of the structure before it.</source>
        <translation>이 걸음에 드는 작업 시간. 그 전 구조의 사람들이 한다.</translation>
    </message>
    <message>
        <source>Hands-on time to resolve a collision.</source>
        <translation>충돌을 푸는 데 드는 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on time.</source>
        <translation>실제 작업 시간.</translation>
    </message>
    <message>
        <source>Hands-on work by the teams that own what the change touches.</source>
        <translation>변경이 건드리는 것을 맡은 팀의 실제 작업.</translation>
    </message>
    <message>
        <source>Hands-on work goes on in working hours only, elapsed time goes on day and night. A working day is as long as the calendar of the scenario says. Lead times are elapsed; efforts are working time.</source>
        <translation>실제 작업은 근무 시간에만 이루어지고, 경과 시간은 밤낮으로 흐른다. 근무일의 길이는 시나리오의 calendar가 정한다. 리드 타임은 경과 시간이고 공수는 근무 시간이다.</translation>
    </message>
    <message>
        <source>Hash of the scenario</source>
        <translation>시나리오의 해시</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>헤징</translation>
    </message>
    <message>
        <source>Herbsleb &amp; Mockus 2003, survey: 0.9 days; exponential form assumed</source>
        <translation>Herbsleb &amp; Mockus 2003, 설문: 0.9일. 지수 분포는 가정</translation>
    </message>
    <message>
        <source>Herbsleb &amp; Mockus 2003, survey: 1.9 a month</source>
        <translation>Herbsleb &amp; Mockus 2003, 설문: 한 달에 1.9번</translation>
    </message>
    <message>
        <source>Herbsleb &amp; Mockus 2003, survey: 2.1 a month</source>
        <translation>Herbsleb &amp; Mockus 2003, 설문: 한 달에 2.1번</translation>
    </message>
    <message>
        <source>Herbsleb &amp; Mockus 2003, survey: 2.4 days; exponential form assumed</source>
        <translation>Herbsleb &amp; Mockus 2003, 설문: 2.4일. 지수 분포는 가정</translation>
    </message>
    <message>
        <source>HikariCP: 10</source>
        <translation>HikariCP: 10</translation>
    </message>
    <message>
        <source>HikariCP: 30 s</source>
        <translation>HikariCP: 30초</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>변경 내역…</translation>
    </message>
    <message>
        <source>Hosts that keep failing get no calls for a while; as Envoy does.</source>
        <translation>계속 실패하는 호스트는 한동안 호출을 받지 않는다. Envoy와 같다.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Hours of the day with more or fewer users.</source>
        <translation>사용자가 더 많거나 적은 시간대.</translation>
    </message>
    <message>
        <source>How a new version replaces the old one.</source>
        <translation>새 버전이 옛 버전을 갈아 치우는 방법.</translation>
    </message>
    <message>
        <source>How an operation that changes several modules stays all-or-nothing.</source>
        <translation>여러 모듈을 바꾸는 연산이 모두 아니면 전무를 지키는 방법.</translation>
    </message>
    <message>
        <source>How borders inside a deployable wash away.</source>
        <translation>배포 단위 안의 경계가 씻겨 나가는 정도.</translation>
    </message>
    <message>
        <source>How far one fault reaches: the share of requests that are lost, late or degraded while it hurts, the share of journeys outside their objectives, the share of modules in which visits fail. `compare` shows it fault by fault, `why` shows the way it took.</source>
        <translation>장애 하나가 어디까지 미치는가: 장애가 해를 끼치는 동안 사라지거나 늦거나 모자란 요청의 비율, 목표를 벗어난 여정의 비율, 방문이 실패하는 모듈의 비율. `compare`는 장애별로 보여 주고, `why`는 장애가 퍼진 길을 보여 준다.</translation>
    </message>
    <message>
        <source>How far the firefighting of the last weeks is beyond what people can bear, averaged over people and time: 1 when they do nothing else.</source>
        <translation>최근 몇 주의 장애 대응이 견딜 수 있는 정도를 얼마나 넘었는지. 사람과 시간에 대한 평균이며, 다른 일을 전혀 못 하면 1.</translation>
    </message>
    <message>
        <source>How it is done.</source>
        <translation>그 방법.</translation>
    </message>
    <message>
        <source>How it went, period by period</source>
        <translation>기간별로 본 경과</translation>
    </message>
    <message>
        <source>How long a call waits for its turn; 0: it fails at once.</source>
        <translation>호출이 차례를 기다리는 시간. 0이면 바로 실패한다.</translation>
    </message>
    <message>
        <source>How long a change takes, as a cumulative curve</source>
        <translation>변경에 걸리는 시간, 누적 곡선</translation>
    </message>
    <message>
        <source>How long a change takes, as twenty dots</source>
        <translation>변경에 걸리는 시간, 점 스무 개</translation>
    </message>
    <message>
        <source>How long a host stays out, times its ejections so far.</source>
        <translation>호스트가 빠져 있는 시간. 지금까지 빠진 횟수를 곱한다.</translation>
    </message>
    <message>
        <source>How long a person is away, elapsed.</source>
        <translation>한 사람이 자리를 비우는 길이, 경과 시간.</translation>
    </message>
    <message>
        <source>How long a run is, and how many runs each alternative gets.</source>
        <translation>한 번의 실행 기간과 대안마다 실행하는 횟수.</translation>
    </message>
    <message>
        <source>How long a token holds; as long at most goes on who was locked out.</source>
        <translation>토큰이 유효한 시간. 막힌 사람도 길어야 이만큼은 더 쓸 수 있다.</translation>
    </message>
    <message>
        <source>How long all calls are refused before a few are tried.</source>
        <translation>몇 개를 시험하기 전까지 모든 호출을 거절하는 시간.</translation>
    </message>
    <message>
        <source>How long and how often the model is run.</source>
        <translation>모델을 얼마나 길게, 몇 번 실행하는가.</translation>
    </message>
    <message>
        <source>How long does a change take?</source>
        <translation>변경 하나에 얼마나 걸리는가?</translation>
    </message>
    <message>
        <source>How long is the line?</source>
        <translation>줄이 얼마나 긴가?</translation>
    </message>
    <message>
        <source>How long lines are, period by period</source>
        <translation>기간별 대기 줄의 길이</translation>
    </message>
    <message>
        <source>How long they sit together.</source>
        <translation>함께 앉아 있는 시간.</translation>
    </message>
    <message>
        <source>How long; left out: until it is noticed and repaired, or heals by itself.</source>
        <translation>지속 시간. 쓰지 않으면 알아차리고 고치거나 저절로 나을 때까지.</translation>
    </message>
    <message>
        <source>How many languages, databases and frameworks are in use.</source>
        <translation>언어, 데이터베이스, 프레임워크를 몇 가지나 쓰는지.</translation>
    </message>
    <message>
        <source>How many searches it takes.</source>
        <translation>원인을 몇 번 찾아야 하는지.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>몇 개 있는가.</translation>
    </message>
    <message>
        <source>How many users does each fault hit?</source>
        <translation>장애마다 얼마나 많은 사용자가 피해를 입는가?</translation>
    </message>
    <message>
        <source>How many users each fault hits</source>
        <translation>장애마다 피해를 입는 사용자</translation>
    </message>
    <message>
        <source>How many versions there are, and who adapts when.</source>
        <translation>버전을 몇 개 두며 누가 언제 맞추는가.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>몇 개.</translation>
    </message>
    <message>
        <source>How much later the copy shows a change.</source>
        <translation>사본에 변경이 나타나기까지 늦는 시간.</translation>
    </message>
    <message>
        <source>How much people differ in what they get done in the same time. A team works at the mean pace of its people; who comes into a vacant post is as strong as who went.</source>
        <translation>같은 시간에 해내는 일이 사람마다 얼마나 다른가. 팀은 팀원들의 평균 속도로 일하고, 빈자리에 오는 사람은 떠난 사람만큼 해낸다.</translation>
    </message>
    <message>
        <source>How much people differ in what they get done.</source>
        <translation>해내는 일이 사람마다 얼마나 다른가.</translation>
    </message>
    <message>
        <source>How often a person under full strain leaves for good.</source>
        <translation>부담이 최고인 사람이 얼마나 자주 아주 떠나는지.</translation>
    </message>
    <message>
        <source>How often changes start here, relative to the other modules.</source>
        <translation>다른 모듈과 견주어 변경이 여기서 시작하는 빈도.</translation>
    </message>
    <message>
        <source>How often the share of failed requests is looked at.</source>
        <translation>실패한 요청의 비율을 살피는 간격.</translation>
    </message>
    <message>
        <source>How often this one is drawn, relative to the others.</source>
        <translation>다른 것과 견주어 이것을 뽑는 빈도.</translation>
    </message>
    <message>
        <source>How often users come.</source>
        <translation>사용자가 오는 빈도.</translation>
    </message>
    <message>
        <source>How often, one after the other unless parallel.</source>
        <translation>몇 번. parallel이 아니면 하나씩 차례로.</translation>
    </message>
    <message>
        <source>How often, one after the other.</source>
        <translation>몇 번, 하나씩 차례로.</translation>
    </message>
    <message>
        <source>How often, relative to the others.</source>
        <translation>다른 것에 견준 빈도.</translation>
    </message>
    <message>
        <source>How people who join during a run become worth what the others are.</source>
        <translation>실행 중에 들어온 사람이 다른 사람만큼 하게 되는 과정.</translation>
    </message>
    <message>
        <source>How processors and memory are paid.</source>
        <translation>프로세서와 메모리의 값을 치르는 방식.</translation>
    </message>
    <message>
        <source>How processors and memory are paid: rented by use, or bought for a term.</source>
        <translation>프로세서와 메모리의 값을 치르는 방식: 쓴 만큼 빌리거나 기간을 정해 산다.</translation>
    </message>
    <message>
        <source>How requests share the processors.</source>
        <translation>요청들이 프로세서를 나눠 쓰는 방법.</translation>
    </message>
    <message>
        <source>How service comes back.</source>
        <translation>서비스가 돌아오는 방법.</translation>
    </message>
    <message>
        <source>How sure we are of it.</source>
        <translation>얼마나 확실한가.</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>얼마나 확실한가?</translation>
    </message>
    <message>
        <source>How the alternative runs the product.</source>
        <translation>대안이 제품을 운영하는 방식.</translation>
    </message>
    <message>
        <source>How the changes are spread over these modules.</source>
        <translation>변경을 이 모듈들에 어떻게 나누는가.</translation>
    </message>
    <message>
        <source>How the findings are written.</source>
        <translation>찾은 것을 어떤 형식으로 쓸지.</translation>
    </message>
    <message>
        <source>How the loss of a process is noticed, and how trouble in general is.</source>
        <translation>프로세스를 잃은 것과 그 밖의 문제를 알아채는 방법.</translation>
    </message>
    <message>
        <source>How the modules are cut into deployable pieces. Every module is in exactly one.</source>
        <translation>모듈을 배포 단위로 어떻게 나누는가. 모든 모듈은 정확히 하나에 들어간다.</translation>
    </message>
    <message>
        <source>How the product is run, where it has journeys.</source>
        <translation>여정이 있을 때 제품을 운영하는 방식.</translation>
    </message>
    <message>
        <source>How the study went, period by period</source>
        <translation>기간별로 본 연구의 경과</translation>
    </message>
    <message>
        <source>How the users become more while the work goes on.</source>
        <translation>일이 진행되는 동안 사용자가 어떻게 느는가.</translation>
    </message>
    <message>
        <source>How the users become more while the work goes on; without work nothing grows.</source>
        <translation>일이 진행되는 동안 사용자가 어떻게 느는가. 일이 없으면 늘지 않는다.</translation>
    </message>
    <message>
        <source>How to compute this again</source>
        <translation>다시 계산하는 방법</translation>
    </message>
    <message>
        <source>How trouble is noticed.</source>
        <translation>문제를 알아채는 방법.</translation>
    </message>
    <message>
        <source>How users use the product; without any, no requests are simulated.</source>
        <translation>사용자가 제품을 쓰는 방식. 하나도 없으면 요청을 시뮬레이션하지 않는다.</translation>
    </message>
    <message>
        <source>How “{0}” spreads</source>
        <translation>‘{0}’ 장애가 번지는 과정</translation>
    </message>
    <message>
        <source>Hystrix, wiki page Configuration</source>
        <translation>Hystrix, 위키의 Configuration 쪽</translation>
    </message>
    <message>
        <source>ILO, Hours of Work (Industry) Convention, 1919: eight hours a day</source>
        <translation>ILO, Hours of Work (Industry) Convention, 1919: 하루 여덟 시간</translation>
    </message>
    <message>
        <source>ISO code of the currency; all amounts of the scenario are in it.</source>
        <translation>통화의 ISO 코드. 시나리오의 모든 금액은 이 통화로 적는다.</translation>
    </message>
    <message>
        <source>If {0} counted more than {1}</source>
        <translation>{0} 쪽이 {1}보다 더 중요하다면</translation>
    </message>
    <message>
        <source>Impact table</source>
        <translation>영향 표</translation>
    </message>
    <message>
        <source>In a group of n people there are n(n-1)/2 pairs who can talk: 10 among 5 people, 190 among 20. Cutting a group into teams removes most of them; the contacts between the teams remain.</source>
        <translation>n명의 무리에는 이야기할 수 있는 짝이 n(n-1)/2개 있다. 5명이면 10개, 20명이면 190개이다. 무리를 팀으로 나누면 대부분 사라지고, 팀 사이의 연락만 남는다.</translation>
    </message>
    <message>
        <source>In a team of a certain size people are left out: two of three agree and the third looks on.</source>
        <translation>어떤 크기의 팀에서는 누군가 소외된다. 셋 가운데 둘이 뜻을 모으고 나머지 하나는 바라본다.</translation>
    </message>
    <message>
        <source>In brackets, only what is not as by default is written.</source>
        <translation>괄호 안에는 기본값과 다른 것만 적습니다.</translation>
    </message>
    <message>
        <source>In no alternative is there anything on either side: what fits both sides counts for the first, and the users are on the first side or on none.</source>
        <translation>어느 대안에서도 양쪽에 모두 무언가가 있지는 않다. 양쪽에 다 맞는 것은 첫째 쪽으로 세고, 사용자는 첫째 쪽에 있거나 어느 쪽에도 없다.</translation>
    </message>
    <message>
        <source>In the weeks of the delivery model it stays until the servers of its target are built anew, as a drifted configuration does; `every` counts from there.</source>
        <translation>개발 쪽에서는 대상의 서버를 새로 만들 때까지 남는다. 설정이 어긋난 서버가 그렇다. `every`는 새로 만든 때부터 센다.</translation>
    </message>
    <message>
        <source>In the weeks of the delivery model it strikes at random, so far apart; left out: only in its window.</source>
        <translation>전달 모형의 몇 주 동안 무작위로 이 간격을 두고 일어난다. 적지 않으면 제 관측 구간에서만 일어난다.</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>이 연구에서</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>사고</translation>
    </message>
    <message>
        <source>Infinity and "not a number" would spread through every result.</source>
        <translation>무한대와 "수가 아님"은 모든 결과로 퍼진다.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Injected fault</source>
        <translation>주입한 장애</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Inputs and where they come from</source>
        <translation>입력과 그 출처</translation>
    </message>
    <message>
        <source>Inputs with a badge</source>
        <translation>배지가 있는 입력</translation>
    </message>
    <message>
        <source>Inputs with badges and sources: above. Assumptions are marked as such.</source>
        <translation>배지와 출처가 있는 입력은 위에 있다. 가정은 가정이라고 표시했다.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>이렇게 쓰지 말고</translation>
    </message>
    <message>
        <source>Interrupted: these are the runs finished so far.</source>
        <translation>중단됨: 지금까지 끝난 실행의 결과입니다.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>더는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It costs {8} less in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 비용이 {8} 덜 든다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It costs {8} more in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 비용이 {8} 더 든다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It delivers less in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 덜 전달한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It delivers more in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 더 많이 전달한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It gets over fewer faults in {2} of {3} runs ({4}): it stays outside its objectives after {6} of them instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 더 적은 장애를 이겨 낸다: 목표를 벗어난 채로 남는 장애가 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It gets over more faults in {2} of {3} runs ({4}): it stays outside its objectives after {6} of them instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 더 많은 장애를 이겨 낸다: 목표를 벗어난 채로 남는 장애가 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It has no fields.</source>
        <translation>필드가 없다.</translation>
    </message>
    <message>
        <source>It is done with slow changes later in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>오래 걸리는 변경은 {3}회 중 {2}회({4}) 더 늦게 끝난다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It is done with slow changes sooner in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>오래 걸리는 변경은 {3}회 중 {2}회({4}) 더 빨리 끝난다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It is never called, so it plays no part in any result. A call to it may be missing.</source>
        <translation>아무도 부르지 않으므로 어떤 결과에도 나오지 않는다. 부르는 단계가 빠졌을 수 있다.</translation>
    </message>
    <message>
        <source>It needs at least one day, and `from` has to be earlier than `to`.</source>
        <translation>적어도 하루가 필요하고 `from`은 `to`보다 일러야 한다.</translation>
    </message>
    <message>
        <source>It recovers in {0} of {1} runs.</source>
        <translation>실행 {1}회 중 {0}회 회복한다.</translation>
    </message>
    <message>
        <source>It recovers later in {2} of {3} runs ({4}): after {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 더 늦게 회복한다: {7} 대신 {6} 뒤.</translation>
    </message>
    <message>
        <source>It recovers sooner in {2} of {3} runs ({4}): after {6} instead of {7}.</source>
        <translation>{3}회 중 {2}회({4}) 더 빨리 회복한다: {7} 대신 {6} 뒤.</translation>
    </message>
    <message>
        <source>It serves fewer of all requests in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>제대로 답하는 요청이 {3}회 중 {2}회({4}) 더 적다: 전체의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It serves more of all requests in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>제대로 답하는 요청이 {3}회 중 {2}회({4}) 더 많다: 전체의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>Journeys hit by</source>
        <translation>피해를 본 여정</translation>
    </message>
    <message>
        <source>Journeys it holds for; of several entries the last that fits counts.</source>
        <translation>적용할 여정. 여럿이면 맞는 마지막 것을 쓴다.</translation>
    </message>
    <message>
        <source>Journeys of which more are made.</source>
        <translation>더 많아지는 여정.</translation>
    </message>
    <message>
        <source>Journeys through one service</source>
        <translation>한 서비스를 지나는 여정</translation>
    </message>
    <message>
        <source>Judges by the calls of the last seconds; as Hystrix does.</source>
        <translation>지난 몇 초의 호출로 판단한다. Hystrix와 같다.</translation>
    </message>
    <message>
        <source>Judges by the last calls, whenever they were; as resilience4j does.</source>
        <translation>언제였든 마지막 호출들로 판단한다. resilience4j와 같다.</translation>
    </message>
    <message>
        <source>KanbanSim, fitted to Weinberg 1992</source>
        <translation>KanbanSim, Weinberg 1992에 맞춤</translation>
    </message>
    <message>
        <source>Keeps retries few beside ordinary calls; left out: no limit.</source>
        <translation>재시도를 보통 호출에 견주어 적게 유지한다. 적지 않으면 제한이 없다.</translation>
    </message>
    <message>
        <source>Keeps these results as marks to compare with</source>
        <translation>이 결과를 견줄 표시로 남겨 둡니다</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>안전하게 보관됨</translation>
    </message>
    <message>
        <source>Keys that mean nothing are refused, because a misspelt key would silently leave its default in force. Keys that begin with `x-` are left alone and may hold anchors or remarks.</source>
        <translation>뜻이 없는 키는 받지 않는다. 잘못 쓴 키는 조용히 기본값을 남기기 때문이다. `x-`로 시작하는 키는 건드리지 않으며 앵커나 메모를 둘 수 있다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind of work; only teams that do this role take it. Empty: any.</source>
        <translation>일의 종류. 이 역할을 하는 팀만 맡는다. 비우면 아무 팀이나.</translation>
    </message>
    <message>
        <source>Kinds of work it does on what it owns, as named by the work stages; left out: every kind (a cross-functional team).</source>
        <translation>맡은 것에 대해 하는 일의 종류, 작업 단계가 부르는 이름으로. 적지 않으면 모든 종류(교차 기능 팀).</translation>
    </message>
    <message>
        <source>Known by one at most</source>
        <translation>한 사람만 아는 모듈</translation>
    </message>
    <message>
        <source>Krüger et al., Do You Remember This Source Code?, ICSE 2018: 65 days</source>
        <translation>Krüger et al., Do You Remember This Source Code?, ICSE 2018: 65일</translation>
    </message>
    <message>
        <source>Kubernetes probes: 3</source>
        <translation>쿠버네티스 프로브: 3</translation>
    </message>
    <message>
        <source>Kubernetes probes: every 10 s</source>
        <translation>쿠버네티스 프로브: 10초마다</translation>
    </message>
    <message>
        <source>Kubernetes, autoscaling/v2</source>
        <translation>쿠버네티스, autoscaling/v2</translation>
    </message>
    <message>
        <source>Kubernetes, kube-controller-manager</source>
        <translation>쿠버네티스, kube-controller-manager</translation>
    </message>
    <message>
        <source>Kubernetes: RollingUpdate</source>
        <translation>쿠버네티스: RollingUpdate</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Language of the text; mermaid unless given.</source>
        <translation>글의 형식. 적지 않으면 mermaid.</translation>
    </message>
    <message>
        <source>Language; that of the environment (LC_ALL, LANG) unless given.</source>
        <translation>언어. 적지 않으면 환경(LC_ALL, LANG)의 언어를 쓴다.</translation>
    </message>
    <message>
        <source>Largest value.</source>
        <translation>가장 큰 값.</translation>
    </message>
    <message>
        <source>Lately open</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Later answers do not count as good; left out: any answer does.</source>
        <translation>이보다 늦은 답은 좋은 답이 아니다. 적지 않으면 어떤 답이든 좋다.</translation>
    </message>
    <message>
        <source>Law that turns team size into time lost to talking.</source>
        <translation>팀 크기를 대화로 잃는 시간으로 바꾸는 법칙.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Lead time over time</source>
        <translation>시기별 리드 타임</translation>
    </message>
    <message>
        <source>Leavers from strain</source>
        <translation>지쳐서 떠난 사람</translation>
    </message>
    <message>
        <source>Length of</source>
        <translation>이어진 시간</translation>
    </message>
    <message>
        <source>Length of the surge.</source>
        <translation>급증이 이어지는 시간.</translation>
    </message>
    <message>
        <source>Length of the window, which ends when it is looked at: every week, for the first time when the structure before has been there for as long.</source>
        <translation>되돌아보는 구간의 길이. 구간은 살펴보는 때에 끝난다. 매주 살펴보며, 바로 앞 구조가 이 길이만큼 이어졌을 때 처음 살펴본다.</translation>
    </message>
    <message>
        <source>Lets something go wrong: `crash:cart@30s+10s` is KIND:TARGET@START+LENGTH. KIND is crash, down, fail, leak, redeploy, slow or surge (of a journey). START is a moment of the delivery run, or of the watched window where there is no work. May be repeated.</source>
        <translation>무언가 잘못되게 한다: `crash:cart@30s+10s`는 KIND:TARGET@START+LENGTH이다. KIND는 crash, down, fail, leak, redeploy, slow, surge(여정에) 가운데 하나이다. START는 전달 실행의 시점이고, 일이 없는 곳에서는 관측 구간의 시점이다. 여러 번 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Library whose defaults hold for what is left out here.</source>
        <translation>여기에 적지 않은 것의 기본값을 가져올 라이브러리.</translation>
    </message>
    <message>
        <source>Licence of one database instance.</source>
        <translation>데이터베이스 인스턴스 하나의 라이선스.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>어두운 바탕에 밝게.</translation>
    </message>
    <message>
        <source>Like triangular, but smooth and with less weight in the tails.</source>
        <translation>삼각 분포와 비슷하지만 매끄럽고 꼬리의 무게가 작다.</translation>
    </message>
    <message>
        <source>Likely, within the model</source>
        <translation>모델 안에서는 그럴듯함</translation>
    </message>
    <message>
        <source>Limit of the first wait; the nth is so long times 2^n − 1.</source>
        <translation>첫 대기의 한도. n번째는 여기에 2^n − 1을 곱한다.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Limits retries to a share of the calls, so that they cannot multiply an overload: a successful call earns a fraction of a token and a retry costs one (AWS SDKs, gRPC), or at most 20 % of the calls under way may be retries (Envoy). Source: Brooker, Fixing retries with token buckets (2022).</source>
        <translation>재시도를 호출의 일정 비율로 제한하여 과부하를 더 키우지 못하게 한다. 성공한 호출은 토큰의 일부를 벌고 재시도는 토큰 하나를 쓰거나(AWS SDK, gRPC), 진행 중인 호출의 많아야 20 %만 재시도일 수 있다(Envoy). 출처: Brooker, Fixing retries with token buckets (2022).</translation>
    </message>
    <message>
        <source>Lines a delivered change adds to each module it touches.</source>
        <translation>전달한 변경이 건드린 모듈마다 더하는 줄 수.</translation>
    </message>
    <message>
        <source>Lines added.</source>
        <translation>더한 줄 수.</translation>
    </message>
    <message>
        <source>Lines of code at the start.</source>
        <translation>시작할 때의 코드 줄 수.</translation>
    </message>
    <message>
        <source>Lines part what changes together more often than chance would have it.</source>
        <translation>우연보다 자주 함께 바뀌는 무리를 선으로 나누었다.</translation>
    </message>
    <message>
        <source>Lines removed.</source>
        <translation>지운 줄 수.</translation>
    </message>
    <message>
        <source>Lists and maps cannot be keys, and a key cannot be missing.</source>
        <translation>목록과 맵은 키가 될 수 없고, 키가 빠질 수도 없다.</translation>
    </message>
    <message>
        <source>Lists, shows and copies the scenarios that come with the program.</source>
        <translation>함께 제공되는 시나리오를 나열하고, 보여 주고, 복사합니다.</translation>
    </message>
    <message>
        <source>Lock time</source>
        <translation>잠금 시간</translation>
    </message>
    <message>
        <source>Longest chain of components that pass a failure on, from where it began; one value for each fault.</source>
        <translation>실패를 이어 전한 구성 요소의 가장 긴 사슬, 시작한 곳부터. 장애마다 값 하나.</translation>
    </message>
    <message>
        <source>Longest chain of components that pass the failure on, by fault.</source>
        <translation>실패를 이어 전한 구성 요소의 가장 긴 사슬, 장애마다.</translation>
    </message>
    <message>
        <source>Longest wait for a free connection before the caller fails.</source>
        <translation>빈 연결을 기다리는 가장 긴 시간. 넘으면 호출자가 실패한다.</translation>
    </message>
    <message>
        <source>Longest wait for one try; left out: as long as it takes.</source>
        <translation>시도 하나를 기다리는 가장 긴 시간. 적지 않으면 걸리는 만큼 기다린다.</translation>
    </message>
    <message>
        <source>Longest wait of a write for a row that somebody else holds before it fails.</source>
        <translation>다른 쪽이 잡고 있는 행을 쓰기가 기다리는 가장 긴 시간. 넘으면 쓰기가 실패한다.</translation>
    </message>
    <message>
        <source>Longest wait, before jitter.</source>
        <translation>흔들기 전의 가장 긴 대기.</translation>
    </message>
    <message>
        <source>Looks for mistakes in scenario files: all of them, each with its line and what would mend it.</source>
        <translation>시나리오 파일에서 잘못된 곳을 모두 찾아 그 줄과 고칠 방법을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Looks in a row that must find trouble before somebody is called.</source>
        <translation>사람을 부르기 전에 연달아 문제를 보아야 하는 횟수.</translation>
    </message>
    <message>
        <source>M {0}</source>
        <translation>백만 {0}</translation>
    </message>
    <message>
        <source>M {0}/month</source>
        <translation>백만 {0}/월</translation>
    </message>
    <message>
        <source>Machine time of all pipelines in the period.</source>
        <translation>기간에 모든 파이프라인이 쓴 기계 시간.</translation>
    </message>
    <message>
        <source>Machine time that building and testing a change takes in all, repetitions included, without waiting.</source>
        <translation>변경 하나를 빌드하고 시험하는 데 든 기계 시간. 반복은 넣고 대기는 뺀다.</translation>
    </message>
    <message>
        <source>Machines build and test the deployable, day and night.</source>
        <translation>기계가 배포 단위를 밤낮으로 빌드하고 시험한다.</translation>
    </message>
    <message>
        <source>Madachy's teaching model of Brooks's law: a quarter of an experienced person</source>
        <translation>브룩스의 법칙을 가르치는 Madachy의 모델: 숙련자 한 명의 4분의 1</translation>
    </message>
    <message>
        <source>Made by twopizza {0} from a study of {1}.</source>
        <translation>{1}의 연구로 twopizza {0} 버전이 만들었다.</translation>
    </message>
    <message>
        <source>Main dials</source>
        <translation>주요 항목</translation>
    </message>
    <message>
        <source>Makes one database of each of these sets, named after both: `db-orders`.</source>
        <translation>이 데이터마다 데이터베이스를 하나씩 만든다. 이름은 둘을 이은 것이다: `db-orders`.</translation>
    </message>
    <message>
        <source>Makes one deployable of each of these modules, under the module's id.</source>
        <translation>이 모듈마다 모듈의 id로 배포 단위를 하나씩 만든다.</translation>
    </message>
    <message>
        <source>Makes one interface of each of these modules, under the module's id.</source>
        <translation>모듈마다 그 모듈의 이름으로 인터페이스를 하나씩 만든다.</translation>
    </message>
    <message>
        <source>Mean lead time of the changes delivered in a period of the study, by its number.</source>
        <translation>연구의 한 구간에 전달한 변경의 평균 리드 타임. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Mean number of arrivals.</source>
        <translation>평균 도착 수.</translation>
    </message>
    <message>
        <source>Mean of all steps together.</source>
        <translation>모든 단계를 합친 평균.</translation>
    </message>
    <message>
        <source>Mean time per change</source>
        <translation>변경당 평균 시간</translation>
    </message>
    <message>
        <source>Mean value.</source>
        <translation>평균값.</translation>
    </message>
    <message>
        <source>Mean wait for the right to deploy that ended in a period of the study, by its number.</source>
        <translation>연구의 한 구간에 끝난, 배포 권한을 기다린 시간의 평균. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Means over all changes, waiting included. Stages below half a percent are left out.</source>
        <translation>기다림을 포함한 모든 변경의 평균. 0.5 %가 안 되는 단계는 뺐다.</translation>
    </message>
    <message>
        <source>Means over runs; the thin lines are their intervals.</source>
        <translation>실행들의 평균. 가는 선은 그 구간이다.</translation>
    </message>
    <message>
        <source>Members of a group that works while more than half of them are up.</source>
        <translation>절반 넘게 떠 있으면 동작하는 묶음의 구성원 수.</translation>
    </message>
    <message>
        <source>Memory of a node.</source>
        <translation>노드 하나의 메모리.</translation>
    </message>
    <message>
        <source>Memory of a replica.</source>
        <translation>복제본 하나의 메모리.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1을(를) %2에 합치기</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation>병합 충돌</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>합칠 곳</translation>
    </message>
    <message>
        <source>Merges that collided with another branch divided by all merges.</source>
        <translation>다른 브랜치와 충돌한 병합을 모든 병합으로 나눈 값.</translation>
    </message>
    <message>
        <source>Messages between the two sides are lost.</source>
        <translation>두 쪽 사이의 메시지가 사라진다.</translation>
    </message>
    <message>
        <source>Messages in progress at once in a replica.</source>
        <translation>복제본 하나가 동시에 다루는 메시지의 수.</translation>
    </message>
    <message>
        <source>Messages that wait in a replica, the rest is refused; left out: no limit.</source>
        <translation>복제본 하나에서 기다리는 메시지의 수. 나머지는 거절한다. 적지 않으면 제한이 없다.</translation>
    </message>
    <message>
        <source>Metastable failure</source>
        <translation>준안정 장애</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Metric whose mean has to be known that well.</source>
        <translation>평균을 그만큼 알아야 하는 지표.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>마이그레이션</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <translation>구조의 닮음</translation>
    </message>
    <message>
        <source>Mirroring above chance</source>
        <translation>우연을 넘는 닮음</translation>
    </message>
    <message>
        <source>Mirroring above chance: {0}.</source>
        <translation>우연을 넘는 닮음: {0}.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>잘못된 곳</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>Module in which the change starts.</source>
        <translation>변경이 시작하는 모듈.</translation>
    </message>
    <message>
        <source>Module or hub.</source>
        <translation>모듈이나 허브.</translation>
    </message>
    <message>
        <source>Module that does it; several when they are alike.</source>
        <translation>이 일을 하는 모듈. 같은 것이 여럿이면 여럿을 적는다.</translation>
    </message>
    <message>
        <source>Module that has to be changed as well.</source>
        <translation>함께 바꿔야 하는 모듈.</translation>
    </message>
    <message>
        <source>Module, database or hub.</source>
        <translation>모듈, 데이터베이스, 허브 가운데 하나.</translation>
    </message>
    <message>
        <source>Modules hit by</source>
        <translation>피해를 본 모듈</translation>
    </message>
    <message>
        <source>Modules in which changes of this stream start, by weight.</source>
        <translation>이 흐름의 변경이 가중치에 따라 시작하는 모듈.</translation>
    </message>
    <message>
        <source>Modules inside.</source>
        <translation>안에 든 모듈.</translation>
    </message>
    <message>
        <source>Modules of different teams that change together most, touches for 100 changes</source>
        <translation>팀이 다른데 가장 자주 함께 바뀌는 모듈, 변경 100건마다 건드리는 횟수</translation>
    </message>
    <message>
        <source>Modules that change together</source>
        <translation>함께 바뀌는 모듈</translation>
    </message>
    <message>
        <source>Modules that have to change together because of this cut, on top of what the product asks for: by shared tables, shared libraries.</source>
        <translation>이렇게 나누었기 때문에 함께 바뀌어야 하는 모듈. 제품 자체가 요구하는 것에 더해진다. 공유 테이블이나 공유 라이브러리가 그런 경우다.</translation>
    </message>
    <message>
        <source>Modules that keep such a copy.</source>
        <translation>그런 사본을 두는 모듈.</translation>
    </message>
    <message>
        <source>Modules that use it.</source>
        <translation>이를 쓰는 모듈.</translation>
    </message>
    <message>
        <source>Modules the team changes and ships; left out: the modules nobody else owns are dealt out among such teams so that everybody gets about as many changes.</source>
        <translation>팀이 바꾸고 내보내는 모듈. 적지 않으면 아무도 맡지 않은 모듈을, 변경 수가 비슷하도록 그런 팀들에 나눠 준다.</translation>
    </message>
    <message>
        <source>Modules, deployables, databases or hubs that may be struck; * for any characters.</source>
        <translation>맞을 수 있는 모듈, 배포 단위, 데이터베이스, 허브. *는 아무 문자나 뜻한다.</translation>
    </message>
    <message>
        <source>Moments are written as in ISO 8601, with the offset of the place.</source>
        <translation>시점은 ISO 8601에 따라 그 지역의 시차와 함께 적는다.</translation>
    </message>
    <message>
        <source>Moments in the weeks of the delivery model, from the end of the warm-up, at which it strikes as well.</source>
        <translation>개발 쪽에서 추가로 일어나는 시점. 준비 기간이 끝난 때부터 센다.</translation>
    </message>
    <message>
        <source>More and more memory is taken until the process dies of it, and again after every restart.</source>
        <translation>메모리를 점점 더 차지하다가 프로세스가 죽고, 다시 시작할 때마다 되풀이된다.</translation>
    </message>
    <message>
        <source>More than {0} modules or {1} pairs: `run` and `compare` leave these figures out.</source>
        <translation>모듈이 {0}개, 함께 바뀌는 쌍이 {1}개를 넘으면 `run`과 `compare`는 이 수치를 내지 않는다.</translation>
    </message>
    <message>
        <source>More users than usual come.</source>
        <translation>평소보다 많은 사용자가 온다.</translation>
    </message>
    <message>
        <source>More work arrives than people can do: the backlog grows without end, and the results depend on the length of the run.</source>
        <translation>사람이 할 수 있는 것보다 많은 일이 들어온다. 백로그는 끝없이 늘고, 결과는 실행 기간에 달라진다.</translation>
    </message>
    <message>
        <source>Most calls that wait.</source>
        <translation>기다리는 호출의 최대 수.</translation>
    </message>
    <message>
        <source>Most changes in the flow at once; the others wait in the backlog. 0 for no limit.</source>
        <translation>flow에 동시에 있을 수 있는 변경의 최대 수. 나머지는 백로그에서 기다린다. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Most changes on one train; the rest takes the next. 0 for no limit.</source>
        <translation>열차 하나에 타는 변경의 최대 수. 나머지는 다음 열차를 탄다. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Most frequent value.</source>
        <translation>가장 흔한 값.</translation>
    </message>
    <message>
        <source>Most hands-on time of one change, since huge commits are moves and imports; 0 for no limit.</source>
        <translation>변경 하나의 최대 작업 시간. 아주 큰 커밋은 이동이나 가져오기이기 때문이다. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Most replicas added in one period, for each at its start.</source>
        <translation>한 기간에 늘리는 복제본의 최대 수, 기간이 시작할 때의 복제본 하나당.</translation>
    </message>
    <message>
        <source>Most replicas added in one period, if that is more.</source>
        <translation>한 기간에 늘리는 복제본의 최대 수. 이쪽이 더 클 때.</translation>
    </message>
    <message>
        <source>Most replicas.</source>
        <translation>최대 복제본 수.</translation>
    </message>
    <message>
        <source>Most requests in progress</source>
        <translation>동시에 진행한 최대 요청</translation>
    </message>
    <message>
        <source>Most requests of users that waited or were served at the same moment in the window of the fault.</source>
        <translation>장애의 관측 구간에서 한순간에 기다리거나 처리되던 사용자 요청의 최대 수.</translation>
    </message>
    <message>
        <source>Most retries that can be saved up in quiet times.</source>
        <translation>한가할 때 모아 둘 수 있는 재시도의 최대 수.</translation>
    </message>
    <message>
        <source>Most retries under way.</source>
        <translation>진행 중인 재시도의 최대 수.</translation>
    </message>
    <message>
        <source>Most tokens; there are as many at the start.</source>
        <translation>토큰의 최대 수. 처음에도 이만큼 있다.</translation>
    </message>
    <message>
        <source>Most tries of one call, the first included.</source>
        <translation>호출 하나의 최대 시도 횟수. 첫 시도도 센다.</translation>
    </message>
    <message>
        <source>Mostly short, now and then long; what is left does not depend on how long it has lasted.</source>
        <translation>대개 짧고 가끔 길다. 남은 시간은 지나간 시간과 무관하다.</translation>
    </message>
    <message>
        <source>Mostly small, rarely huge, with a power law between two bounds.</source>
        <translation>대개 작고 드물게 아주 크며, 두 경계 사이에서 멱법칙을 따른다.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1을(를) %2(으)로 옮기기</translation>
    </message>
    <message>
        <source>MySQL: innodb_lock_wait_timeout, 50 s</source>
        <translation>MySQL: innodb_lock_wait_timeout, 50초</translation>
    </message>
    <message>
        <source>Name of the example.</source>
        <translation>예제의 이름.</translation>
    </message>
    <message>
        <source>Name of the fault.</source>
        <translation>장애의 이름.</translation>
    </message>
    <message>
        <source>Name of the interface.</source>
        <translation>인터페이스의 이름.</translation>
    </message>
    <message>
        <source>Name of the job.</source>
        <translation>작업의 이름.</translation>
    </message>
    <message>
        <source>Name of the journey.</source>
        <translation>여정의 이름.</translation>
    </message>
    <message>
        <source>Name of the reason.</source>
        <translation>까닭의 이름.</translation>
    </message>
    <message>
        <source>Name of the stage; its times are reported as stage_time.&lt;id&gt;.</source>
        <translation>단계의 이름. 걸린 시간은 stage_time.&lt;id&gt;로 보고한다.</translation>
    </message>
    <message>
        <source>Name of the step.</source>
        <translation>걸음의 이름.</translation>
    </message>
    <message>
        <source>Name of the work.</source>
        <translation>작업의 이름.</translation>
    </message>
    <message>
        <source>Name shown to people.</source>
        <translation>사람에게 보이는 이름.</translation>
    </message>
    <message>
        <source>Name used by calls and journeys.</source>
        <translation>호출과 여정이 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by policies and faults.</source>
        <translation>정책과 장애가 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by queries and databases.</source>
        <translation>조회와 데이터베이스가 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by the jobs.</source>
        <translation>작업들이 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by the rest of the alternative.</source>
        <translation>대안의 다른 곳에서 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by the rest of the scenario.</source>
        <translation>시나리오의 다른 곳에서 쓰는 이름.</translation>
    </message>
    <message>
        <source>Name used by the steps that take it.</source>
        <translation>이것을 파는 단계가 쓰는 이름.</translation>
    </message>
    <message>
        <source>Names under which a trace knows this module, for example folders; * stands for anything.</source>
        <translation>이력에서 이 모듈을 부르는 이름, 예를 들어 폴더. *는 아무 글자나 뜻한다.</translation>
    </message>
    <message>
        <source>Needs of two teams to coordinate for each change, summed over all pairs of teams; 1 says that every change concerns two teams once.</source>
        <translation>변경 하나마다 두 팀이 조율해야 하는 횟수를 모든 팀 쌍에 대해 더한 값. 1이면 모든 변경이 두 팀에 한 번씩 걸친다.</translation>
    </message>
    <message>
        <source>Needs per change</source>
        <translation>변경당 필요</translation>
    </message>
    <message>
        <source>Network calls per request</source>
        <translation>요청당 네트워크 호출</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>Next to nothing, but clear: {0}</source>
        <translation>분명하지만 아주 작은 차이: {0}</translation>
    </message>
    <message>
        <source>Nine of ten values are below; not less than the median.</source>
        <translation>값의 열에 아홉이 이보다 작다. 중앙값보다 작을 수 없다.</translation>
    </message>
    <message>
        <source>No colours; NO_COLOR in the environment does the same.</source>
        <translation>색을 쓰지 않는다. 환경 변수 NO_COLOR도 같은 일을 한다.</translation>
    </message>
    <message>
        <source>No difference is visible in {0}</source>
        <translation>차이가 보이지 않는 것: {0}</translation>
    </message>
    <message>
        <source>No difference is visible in {0} runs</source>
        <translation>{0}회 실행에서 차이가 보이지 않음</translation>
    </message>
    <message>
        <source>No ejection lasts longer, unless `eject` does.</source>
        <translation>`eject`가 더 길지 않은 한 이보다 오래 빼 두지 않는다.</translation>
    </message>
    <message>
        <source>No likely co-change leads back to where it began.</source>
        <translation>자주 일어나는 동반 변경을 따라가도 시작한 곳으로 되돌아오지 않는다.</translation>
    </message>
    <message>
        <source>No limit is longer.</source>
        <translation>한도는 이보다 길지 않다.</translation>
    </message>
    <message>
        <source>No module is said to change together with another (`co_change`), so nothing can be said about how changes spread.</source>
        <translation>함께 바뀌는 모듈(`co_change`)이 적혀 있지 않아, 변경이 어떻게 번지는지는 말할 수 없다.</translation>
    </message>
    <message>
        <source>No permission to write {0}.</source>
        <translation>{0}에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>No progress, notes or warnings.</source>
        <translation>진행 상황, 알림, 경고를 보이지 않는다.</translation>
    </message>
    <message>
        <source>No run was finished.</source>
        <translation>끝난 실행이 없습니다.</translation>
    </message>
    <message>
        <source>No scenario needs so many levels; most likely brackets are not closed where they should be.</source>
        <translation>이렇게 깊은 시나리오는 없다. 괄호를 제자리에서 닫지 않았을 것이다.</translation>
    </message>
    <message>
        <source>No service cuts others off from the users.</source>
        <translation>없어졌을 때 다른 서비스를 사용자와 끊어 놓는 서비스는 없다.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>눈에 띄는 차이 없음</translation>
    </message>
    <message>
        <source>No visible difference between {0} and {1} in {3} runs: {2} {4} and {5}.</source>
        <translation>{3}회 실행에서 {0}와(과) {1} 사이에 눈에 띄는 차이가 없다: {2} {4}, {5}.</translation>
    </message>
    <message>
        <source>No visible difference in {2} in {3} runs: {4} and {5}.</source>
        <translation>{3}회 실행에서 {2}에 눈에 띄는 차이가 없다: {4}, {5}.</translation>
    </message>
    <message>
        <source>No visit failed; the answers were late or degraded.</source>
        <translation>실패한 방문은 없다. 응답이 늦거나 모자랐다.</translation>
    </message>
    <message>
        <source>No window is ever complete, so the step is never taken. Make `over` shorter, or `study.length` longer.</source>
        <translation>구간이 한 번도 다 차지 않아 이 단계는 시작하지 않는다. `over`를 줄이거나 `study.length`를 늘린다.</translation>
    </message>
    <message>
        <source>Nobody noticed.</source>
        <translation>아무도 알아채지 못했다.</translation>
    </message>
    <message>
        <source>Nobody simulates all requests of a year. For each fault, and for each module that a failed change may break, a window says how many users are hit; whenever it happens in the delivery run, so many users are hit until service is restored. Availability, outage and error budget add these up.</source>
        <translation>한 해의 모든 요청을 시뮬레이션하는 사람은 없다. 장애마다, 그리고 실패한 변경이 망가뜨릴 수 있는 모듈마다 관측 구간 하나가 영향받는 사용자가 얼마나 되는지 알려 준다. 전달 실행에서 그 일이 일어날 때마다 서비스가 복구될 때까지 그만큼의 사용자가 영향을 받는다. 가용성, 장애 시간, 오류 예산은 이것을 모두 더한 것이다.</translation>
    </message>
    <message>
        <source>Nobody there who knows</source>
        <translation>아는 사람이 없는 시간</translation>
    </message>
    <message>
        <source>Nobody there, team hit most</source>
        <translation>아는 사람이 없는 시간, 가장 심한 팀</translation>
    </message>
    <message>
        <source>Not before this time after the end of the warm-up; left out: right after the step before.</source>
        <translation>준비 기간이 끝나고 이만큼 지나기 전에는 시작하지 않는다. 쓰지 않으면 앞 걸음 바로 다음.</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>아직 파일로 저장하지 않음</translation>
    </message>
    <message>
        <source>Not in the model: mood, politics, markets, and whether people do what the organisation says.</source>
        <translation>모델에 없는 것: 분위기, 정치, 시장, 그리고 사람들이 조직이 정한 대로 하는지.</translation>
    </message>
    <message>
        <source>Not recovered {0} after the fault has ended, when the window is over.</source>
        <translation>장애가 끝나고 {0}이(가) 지나 관측 구간이 끝날 때까지 회복하지 못했다.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Not saved when the program ended</source>
        <translation>프로그램이 끝날 때 저장하지 못한 것</translation>
    </message>
    <message>
        <source>Not sure, even within the model</source>
        <translation>모델 안에서도 확실하지 않음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Nothing but what is written.</source>
        <translation>적은 것만 쓴다.</translation>
    </message>
    <message>
        <source>Nothing can be decided yet: one run does not tell what is chance. Run it more often.</source>
        <translation>아직 아무것도 정할 수 없다. 실행 한 번으로는 무엇이 우연인지 알 수 없다. 더 많이 실행해야 한다.</translation>
    </message>
    <message>
        <source>Nothing changes while the busy share is so near its target.</source>
        <translation>사용률이 목표에 이만큼 가까우면 바꾸지 않는다.</translation>
    </message>
    <message>
        <source>Nothing is simulated. What changes together comes from `co_change` of product and alternative, or from the recorded changes of a trace. The matrix stands in an order that shows what belongs together; above 40 modules it is that of the deployables or of the teams. The same figures are metrics of every run.</source>
        <translation>시뮬레이션하지 않습니다. 무엇이 함께 바뀌는지는 제품과 대안의 `co_change`에서, 또는 기록된 변경 이력에서 가져옵니다. 행렬은 함께 속하는 것이 드러나는 순서로 늘어놓으며, 모듈이 40개를 넘으면 배포 단위나 팀의 행렬을 보여 줍니다. 같은 수치가 모든 실행의 지표로도 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>아직 실행하지 않음</translation>
    </message>
    <message>
        <source>Noticed after {0}.</source>
        <translation>{0} 뒤에 알아챘다.</translation>
    </message>
    <message>
        <source>Number of changes in the plan.</source>
        <translation>계획에 든 변경의 수.</translation>
    </message>
    <message>
        <source>Number of steps.</source>
        <translation>단계의 수.</translation>
    </message>
    <message>
        <source>Of a structure: this alternative; the first unless given.</source>
        <translation>구조의 그림: 이 대안. 적지 않으면 첫 대안.</translation>
    </message>
    <message>
        <source>On top of it for each thousand lines of the module as it is: the larger it is, the longer one reads.</source>
        <translation>여기에 모듈의 현재 크기 천 줄마다 더하는 시간. 클수록 오래 읽는다.</translation>
    </message>
    <message>
        <source>One GB kept in a database.</source>
        <translation>데이터베이스에 보관하는 1 GB.</translation>
    </message>
    <message>
        <source>One GB of memory of a managed database instance.</source>
        <translation>관리형 데이터베이스 인스턴스의 메모리 1 GB.</translation>
    </message>
    <message>
        <source>One GB of memory of a running replica.</source>
        <translation>돌고 있는 복제본의 메모리 1 GB.</translation>
    </message>
    <message>
        <source>One GB sent from one machine to another.</source>
        <translation>한 기계에서 다른 기계로 보내는 1 GB.</translation>
    </message>
    <message>
        <source>One alternative was run; there is nothing to compare it with.</source>
        <translation>대안 하나만 실행했으므로 비교할 것이 없다.</translation>
    </message>
    <message>
        <source>One code base: whoever holds the deploy flag may deploy.</source>
        <translation>코드 베이스 하나: 배포 플래그를 쥔 사람만 배포할 수 있다.</translation>
    </message>
    <message>
        <source>One field at several values: all alternatives are run at each of them.</source>
        <translation>항목 하나를 여러 값으로 바꿔 가며 모든 대안을 실행합니다.</translation>
    </message>
    <message>
        <source>One for each deployable, database or hub that shows failures: each writes its logs in its own way.</source>
        <translation>장애가 보이는 배포 단위, 데이터베이스, 허브마다 한 번씩. 저마다 다른 방식으로 로그를 남길 때다.</translation>
    </message>
    <message>
        <source>One for each module, database or hub that shows failures.</source>
        <translation>장애가 보이는 모듈, 데이터베이스, 허브마다 한 번씩.</translation>
    </message>
    <message>
        <source>One holder at a time may deploy; everybody else waits in line.</source>
        <translation>한 번에 한 사람만 배포할 수 있고 나머지는 줄을 선다.</translation>
    </message>
    <message>
        <source>One in all: everything is found in one place.</source>
        <translation>모두 합쳐 한 번. 모든 것이 한곳에 있다.</translation>
    </message>
    <message>
        <source>One machine that builds and tests.</source>
        <translation>빌드하고 시험하는 기계 한 대.</translation>
    </message>
    <message>
        <source>One of several laws, chosen by weight for each draw.</source>
        <translation>뽑을 때마다 가중치에 따라 고르는 여러 분포 가운데 하나.</translation>
    </message>
    <message>
        <source>One of the laws of a mixture.</source>
        <translation>혼합 분포를 이루는 분포 하나.</translation>
    </message>
    <message>
        <source>One of the ways in which a failed change shows.</source>
        <translation>실패한 변경이 드러나는 한 가지 모습.</translation>
    </message>
    <message>
        <source>One person who builds or runs the product: salary and everything on top.</source>
        <translation>제품을 만들거나 운영하는 사람 한 명: 급여와 그에 따르는 모든 비용.</translation>
    </message>
    <message>
        <source>One product, the work on it, the use of it, and the alternatives compared on them.</source>
        <translation>제품 하나, 그것을 만드는 일과 그 이용, 그리고 그 위에서 비교하는 대안들.</translation>
    </message>
    <message>
        <source>One recorded change.</source>
        <translation>기록된 변경 하나.</translation>
    </message>
    <message>
        <source>One replica after the other, a new one before an old one.</source>
        <translation>복제본을 하나씩, 새것을 띄운 뒤 옛것을 내린다.</translation>
    </message>
    <message>
        <source>One request leads on average to at least one more of its own kind, so there would be more and more of them. Give a call of the circle a smaller `probability` or `count`, or take one out. Events count like calls.</source>
        <translation>요청 하나가 평균 하나 이상의 같은 요청을 불러 끝없이 늘어난다. 고리의 호출 하나에 더 작은 `probability`나 `count`를 주거나 호출을 뺀다. 이벤트도 호출처럼 센다.</translation>
    </message>
    <message>
        <source>One run of each alternative, the first of the study. A dot is the first visit to fail; beside it the share of the visits that failed while the fault lasted, and the most frequent reason; arrows show who brought the trouble to whom.</source>
        <translation>대안마다 연구의 첫 실행 하나. 점은 처음 실패한 호출이고, 그 옆은 장애가 이어지는 동안 실패한 호출의 비율과 가장 잦은 이유다. 화살표는 누가 누구에게 문제를 옮겼는지 보여 준다.</translation>
    </message>
    <message>
        <source>One side: modules, deployables, databases, hubs, users; * for any characters.</source>
        <translation>한쪽: 모듈, 배포 단위, 데이터베이스, 허브, users. *는 아무 문자나 뜻한다.</translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation>파이프라인의 한 단계.</translation>
    </message>
    <message>
        <source>One test environment.</source>
        <translation>시험 환경 하나.</translation>
    </message>
    <message>
        <source>One virtual processor of a managed database instance.</source>
        <translation>관리형 데이터베이스 인스턴스의 가상 프로세서 하나.</translation>
    </message>
    <message>
        <source>One virtual processor of a running replica.</source>
        <translation>돌고 있는 복제본의 가상 프로세서 하나.</translation>
    </message>
    <message>
        <source>One way of cutting the product and organising the people who make it.</source>
        <translation>제품을 나누고 만드는 사람을 조직하는 한 가지 방법.</translation>
    </message>
    <message>
        <source>One way of cutting the product and organising the people who make it. All alternatives of a scenario share the product and the work. `from: other` starts as a copy of another one, so that only what differs is written.</source>
        <translation>제품을 나누고 만드는 사람을 조직하는 한 가지 방법. 한 시나리오의 모든 대안은 제품과 일을 함께 쓴다. `from: other`는 다른 대안의 사본에서 시작하므로 다른 점만 적으면 된다.</translation>
    </message>
    <message>
        <source>Only branches that touch a module in common can collide.</source>
        <translation>같은 모듈을 건드리는 브랜치끼리만 충돌할 수 있다.</translation>
    </message>
    <message>
        <source>Only lists in files can come from CSV; a text given on the command line or inside a CSV cell cannot name one.</source>
        <translation>파일 안의 목록만 CSV에서 올 수 있다. 명령줄이나 CSV 칸 안의 글은 CSV를 가리킬 수 없다.</translation>
    </message>
    <message>
        <source>Only the failed job is run again.</source>
        <translation>실패한 작업만 다시 돌린다.</translation>
    </message>
    <message>
        <source>Only what the rules list is allowed.</source>
        <translation>규칙에 적은 것만 허용한다.</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>시나리오 열기</translation>
    </message>
    <message>
        <source>Open my files…</source>
        <translation>내 파일 열기…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Operation answered from the copy instead of a call.</source>
        <translation>호출 대신 사본으로 답하는 연산.</translation>
    </message>
    <message>
        <source>Operation that handles the event, in every module that has it.</source>
        <translation>이벤트를 처리하는 연산. 그것을 가진 모든 모듈에서 처리한다.</translation>
    </message>
    <message>
        <source>Operation that is called.</source>
        <translation>부르는 연산.</translation>
    </message>
    <message>
        <source>Operation that takes this one back when a later step of a saga fails; left out: the same operation once more.</source>
        <translation>사가의 뒷단계가 실패할 때 이것을 되돌리는 연산. 적지 않으면 같은 연산을 한 번 더 한다.</translation>
    </message>
    <message>
        <source>Operation that tells how many are left. A seller who works on a copy of it sees what was left a while ago.</source>
        <translation>몇 개가 남았는지 알려 주는 연산. 그 사본으로 일하는 판매자는 조금 전에 남은 수를 본다.</translation>
    </message>
    <message>
        <source>Operations that must change several modules or none.</source>
        <translation>여러 모듈을 모두 바꾸거나 하나도 바꾸지 않아야 하는 연산.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>모든 명령에 쓰는 옵션</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Other inputs than those in the appendix.</source>
        <translation>부록에 있는 것과 다른 입력.</translation>
    </message>
    <message>
        <source>Other team</source>
        <translation>상대 팀</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>메모리가 바닥나는 때</translation>
    </message>
    <message>
        <source>Outage by deployments that stop what they replace, per year, as long as if each had hit everybody.</source>
        <translation>바꾸려는 것을 멈추는 배포로 생긴 한 해의 중단 시간. 저마다 모두에게 미쳤다고 환산한다.</translation>
    </message>
    <message>
        <source>Outage over time</source>
        <translation>시기별 장애</translation>
    </message>
    <message>
        <source>Outage per year</source>
        <translation>연간 중단 시간</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>장애 시간</translation>
    </message>
    <message>
        <source>Output divided by the number of people.</source>
        <translation>산출을 사람 수로 나눈 값.</translation>
    </message>
    <message>
        <source>Output in person-equivalents</source>
        <translation>인력으로 환산한 산출</translation>
    </message>
    <message>
        <source>Output per person</source>
        <translation>1인당 산출</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>값 바꾸기</translation>
    </message>
    <message>
        <source>Owned by several teams</source>
        <translation>여러 팀이 담당</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Owner teams touched from which a meeting is needed.</source>
        <translation>변경이 건드린 담당 팀이 이만큼이면 회의가 필요하다.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Paired runs</source>
        <translation>짝지은 실행</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>버전 쌍</translation>
    </message>
    <message>
        <source>Pairs of versions of the same interface that live side by side and have to read each other's data, v(v−1)/2 each, averaged over elapsed time.</source>
        <translation>나란히 살아 있어 서로의 데이터를 읽을 수 있어야 하는 같은 인터페이스의 버전 쌍. 인터페이스마다 v(v−1)/2, 달력 시간 평균.</translation>
    </message>
    <message>
        <source>Part of the change's effort done in this stage.</source>
        <translation>이 단계에서 하는, 변경 공수의 몫.</translation>
    </message>
    <message>
        <source>Part of the time in the stage during which nobody and nothing works on the change, elapsed.</source>
        <translation>단계에 있는 시간 가운데 아무도, 아무것도 그 변경을 다루지 않는 경과 시간.</translation>
    </message>
    <message>
        <source>Part of the wait by which it is shortened or lengthened at random.</source>
        <translation>무작위로 줄이거나 늘리는 대기의 비율.</translation>
    </message>
    <message>
        <source>Parts of the product touched, separated by semicolons; see module.parts.</source>
        <translation>건드린 제품의 부분들, 쌍반점으로 나눈다. module.parts 참고.</translation>
    </message>
    <message>
        <source>Parts of the window; the oldest falls out as a whole.</source>
        <translation>구간을 나눈 조각의 수. 가장 오래된 조각이 통째로 빠진다.</translation>
    </message>
    <message>
        <source>Paths between two teams: how many pairs of people keep contact.</source>
        <translation>두 팀 사이의 경로: 연락을 유지하는 사람들의 짝이 몇 개인가.</translation>
    </message>
    <message>
        <source>Paths inside the teams, n(n−1)/2 each, plus the contacts between teams.</source>
        <translation>팀 안의 경로 n(n−1)/2씩과 팀 사이의 연락을 더한 수.</translation>
    </message>
    <message>
        <source>Pay of the people by what their time went into (people.building, people.talking, people.waiting, people.deploying, people.rework, people.firefighting, people.away, people.migrating, people.learning, people.switching, people.idle), infrastructure (replicas and traffic between them), databases (instances and storage), pipeline (machine time and test environments), tools, outage, and migration (people who come for it alone).</source>
        <translation>사람들의 시간이 들어간 곳에 따라 나눈 인건비(people.building, people.talking, people.waiting, people.deploying, people.rework, people.firefighting, people.away, people.migrating, people.learning, people.switching, people.idle), 인프라(복제본과 그 사이의 트래픽), 데이터베이스(인스턴스와 저장 공간), 파이프라인(기계 시간과 시험 환경), 도구, 장애 시간, 마이그레이션(그 일만 하러 오는 사람들).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>People at the end of a period of the study, by its number.</source>
        <translation>연구의 한 구간이 끝날 때의 사람 수. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>People in each of these teams; left out: an equal share of the scenario's people who are in no other team.</source>
        <translation>이런 팀 하나의 인원. 적지 않으면 다른 팀에 없는 사람들을 고르게 나눈다.</translation>
    </message>
    <message>
        <source>People left out, averaged over time.</source>
        <translation>소외된 사람 수, 시간 평균.</translation>
    </message>
    <message>
        <source>People of several teams have to sit together when a change crosses owners.</source>
        <translation>변경이 여러 팀에 걸치면 그 팀 사람들이 모여 앉아야 한다.</translation>
    </message>
    <message>
        <source>People of the owner team who know a module when the run begins, in turn; 0 for all of them.</source>
        <translation>실행을 시작할 때 모듈을 아는 담당 팀 사람 수. 차례로 나눈다. 0이면 모두.</translation>
    </message>
    <message>
        <source>People over time</source>
        <translation>시기별 사람 수</translation>
    </message>
    <message>
        <source>People who come from each team.</source>
        <translation>팀마다 오는 사람 수.</translation>
    </message>
    <message>
        <source>People who join during a run, and what it takes until they are worth what the others are.</source>
        <translation>실행 중에 들어온 사람, 그리고 다른 사람만큼 하게 되기까지 드는 것.</translation>
    </message>
    <message>
        <source>People who leave for good because of strain, per elapsed time.</source>
        <translation>부담 때문에 아주 떠나는 사람 수(달력 시간당).</translation>
    </message>
    <message>
        <source>People: away</source>
        <translation>인건비: 부재</translation>
    </message>
    <message>
        <source>People: building</source>
        <translation>인건비: 개발</translation>
    </message>
    <message>
        <source>People: deploying</source>
        <translation>인건비: 배포</translation>
    </message>
    <message>
        <source>People: firefighting</source>
        <translation>인건비: 장애 대응</translation>
    </message>
    <message>
        <source>People: idle</source>
        <translation>인건비: 유휴</translation>
    </message>
    <message>
        <source>People: migration</source>
        <translation>인건비: 이전 작업</translation>
    </message>
    <message>
        <source>People: newcomers and their training</source>
        <translation>인건비: 신입과 그 교육</translation>
    </message>
    <message>
        <source>People: rework</source>
        <translation>인건비: 재작업</translation>
    </message>
    <message>
        <source>People: switching between changes</source>
        <translation>인건비: 변경 사이를 오가기</translation>
    </message>
    <message>
        <source>People: talking</source>
        <translation>인건비: 대화</translation>
    </message>
    <message>
        <source>People: waiting</source>
        <translation>인건비: 대기</translation>
    </message>
    <message>
        <source>Per month. Intervals are those of the differences in the same runs.</source>
        <translation>한 달 기준. 구간은 같은 실행에서 나온 차이의 구간이다.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Period by period</source>
        <translation>구간별로</translation>
    </message>
    <message>
        <source>Period of these two limits.</source>
        <translation>이 두 한도의 기간.</translation>
    </message>
    <message>
        <source>Person-time in the period</source>
        <translation>기간 동안의 사람 시간</translation>
    </message>
    <message>
        <source>Person-time in the period by kind: building, talking, waiting, deploying, rework, firefighting, migrating, learning (newcomers and who trains them), switching (between changes that one person has open), away, idle; with overtime. Its sum is the time that people had, which every run checks.</source>
        <translation>기간 동안 사람들의 시간을 종류별로: building(개발), talking(대화), waiting(대기), deploying(배포), rework(재작업), firefighting(장애 대응), migrating(이전 작업), learning(신입과 그 교육), switching(한 사람이 열어 둔 변경 사이를 오가기), away(부재), idle(여유). 초과 근무를 포함한다. 합은 사람들에게 있던 시간과 같으며, 실행할 때마다 이를 확인한다.</translation>
    </message>
    <message>
        <source>Person-time spent on deploying per working day.</source>
        <translation>근무일마다 배포에 쓰는 인시.</translation>
    </message>
    <message>
        <source>Person-time spent on each release however many changes it carries, for example testing everything again; done by people outside the teams.</source>
        <translation>변경이 몇 개든 릴리스마다 드는 인시, 예를 들어 모두 다시 시험하기. 팀 밖의 사람들이 한다.</translation>
    </message>
    <message>
        <source>Person-time spent on releases as such, per week.</source>
        <translation>릴리스 자체에 드는 주당 인시.</translation>
    </message>
    <message>
        <source>Person-time that one announced edit of a shared module takes from its readers.</source>
        <translation>공유 모듈의 수정 하나를 알릴 때 읽는 사람들이 쓰는 인시.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>그림 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Pin these results</source>
        <translation>이 결과 고정</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>파이프라인</translation>
    </message>
    <message>
        <source>Pipeline hours</source>
        <translation>파이프라인 사용 시간</translation>
    </message>
    <message>
        <source>Pipeline time</source>
        <translation>파이프라인 시간</translation>
    </message>
    <message>
        <source>Pipelines that can run at once; 0 for any number.</source>
        <translation>동시에 돌 수 있는 파이프라인 수. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Places in that line; 0 for no limit.</source>
        <translation>그 줄의 자리 수. 0이면 제한이 없다.</translation>
    </message>
    <message>
        <source>Planned downtime per year</source>
        <translation>연간 계획된 중단 시간</translation>
    </message>
    <message>
        <source>Plays the history this many times as fast.</source>
        <translation>이력을 이 배수만큼 빠르게 재생한다.</translation>
    </message>
    <message>
        <source>Practically certain, within the model</source>
        <translation>모델 안에서는 거의 확실함</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Preview, getting sharper: %1 of %2 runs</source>
        <translation>미리 보기, 점점 정밀해짐: %2회 중 %1회</translation>
    </message>
    <message>
        <source>Probability from which co-change counts as likely; 10 % unless given.</source>
        <translation>동반 변경을 자주 일어나는 것으로 치는 최소 확률. 적지 않으면 10 %.</translation>
    </message>
    <message>
        <source>Processes alike.</source>
        <translation>똑같은 프로세스의 수.</translation>
    </message>
    <message>
        <source>Processes alike; where an autoscaler rules, at the start.</source>
        <translation>똑같은 프로세스의 수. 오토스케일러가 있으면 처음의 수.</translation>
    </message>
    <message>
        <source>Processes of all deployables, averaged over the window without trouble.</source>
        <translation>모든 배포 단위의 프로세스 수, 문제가 없는 관측 구간의 평균.</translation>
    </message>
    <message>
        <source>Processes on the way of messages, one for each kind of them.</source>
        <translation>메시지가 지나는 길에 있는 프로세스. 메시지 종류마다 하나.</translation>
    </message>
    <message>
        <source>Processor time for each message.</source>
        <translation>메시지마다 드는 프로세서 시간.</translation>
    </message>
    <message>
        <source>Processor time for that.</source>
        <translation>거기에 드는 프로세서 시간.</translation>
    </message>
    <message>
        <source>Processor time for unpacking a call and packing its answer, in the process that is called.</source>
        <translation>불리는 프로세스에서 호출을 풀고 답을 싸는 데 드는 프로세서 시간.</translation>
    </message>
    <message>
        <source>Processor time of an answer from the copy.</source>
        <translation>사본으로 답하는 데 드는 프로세서 시간.</translation>
    </message>
    <message>
        <source>Processor time to check a token.</source>
        <translation>토큰을 확인하는 데 드는 프로세서 시간.</translation>
    </message>
    <message>
        <source>Processor time.</source>
        <translation>프로세서 시간.</translation>
    </message>
    <message>
        <source>Processors of a node.</source>
        <translation>노드 하나의 프로세서 수.</translation>
    </message>
    <message>
        <source>Processors of a replica; 0 for as many as it needs.</source>
        <translation>복제본 하나의 프로세서 수. 0이면 필요한 만큼.</translation>
    </message>
    <message>
        <source>Production deployments in a period of the study, by its number.</source>
        <translation>연구의 한 구간에 한 운영 배포. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Production deployments of all deployables per elapsed time.</source>
        <translation>경과 시간당 모든 배포 단위의 운영 배포 수.</translation>
    </message>
    <message>
        <source>Production deployments per elapsed time and deployable.</source>
        <translation>경과 시간과 배포 단위당 운영 배포 수.</translation>
    </message>
    <message>
        <source>Prometheus: rules are evaluated every minute</source>
        <translation>Prometheus: 규칙을 1분마다 평가</translation>
    </message>
    <message>
        <source>Propagation</source>
        <translation>변경 전파</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>전파 비용</translation>
    </message>
    <message>
        <source>Propagation cost of calls</source>
        <translation>호출의 전파 비용</translation>
    </message>
    <message>
        <source>Propagation cost of likely co-change</source>
        <translation>잦은 동반 변경의 전파 비용</translation>
    </message>
    <message>
        <source>Publication, system or person it was taken from.</source>
        <translation>값을 가져온 문헌, 시스템, 사람.</translation>
    </message>
    <message>
        <source>Puts this element in front of the one with that id.</source>
        <translation>이 원소를 그 id를 가진 원소 앞에 넣는다.</translation>
    </message>
    <message>
        <source>Queries worked on at once at full speed; the others wait.</source>
        <translation>제 속도로 동시에 처리하는 조회의 수. 나머지는 기다린다.</translation>
    </message>
    <message>
        <source>Questions that come up during hands-on work and stop it until they are answered.</source>
        <translation>실제 작업 중에 생겨 답을 들을 때까지 일을 멈추게 하는 질문.</translation>
    </message>
    <message>
        <source>Questions that interrupt hands-on work; leave out for none.</source>
        <translation>실제 작업을 멈추게 하는 질문. 적지 않으면 없다.</translation>
    </message>
    <message>
        <source>Questions to discuss</source>
        <translation>토론할 질문</translation>
    </message>
    <message>
        <source>Questions to people at another site per person and time of hands-on work.</source>
        <translation>실제 작업 시간과 사람당, 다른 곳에 있는 사람에게 하는 질문.</translation>
    </message>
    <message>
        <source>Questions to people nearby per person and time of hands-on work.</source>
        <translation>실제 작업 시간과 사람당, 가까이 있는 사람에게 하는 질문.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>Reach of a breach</source>
        <translation>침해가 미치는 범위</translation>
    </message>
    <message>
        <source>Reach of a breach in one hop</source>
        <translation>한 단계 안에서 침해가 미치는 범위</translation>
    </message>
    <message>
        <source>Reach of a breach without spread</source>
        <translation>번지지 않을 때 침해가 미치는 범위</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>도달 시점</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>독자</translation>
    </message>
    <message>
        <source>Recovered after {0}.</source>
        <translation>{0} 뒤에 회복했다.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Reference of twopizza</source>
        <translation>twopizza 참조 문서</translation>
    </message>
    <message>
        <source>Refusing early what cannot be served: a rate limit lets so many calls through per time; an adaptive throttle lets a caller hold back in proportion to how much was refused lately, max(0, (requests - K accepts) / (requests + 1)). Source: Site Reliability Engineering (2016), ch. 21.</source>
        <translation>처리할 수 없는 것을 일찍 거절하는 것. 속도 제한은 시간당 정해진 수의 호출만 통과시킨다. 적응형 스로틀링은 호출자가 최근에 거절당한 비율만큼 스스로 호출을 줄이게 한다: max(0, (requests - K accepts) / (requests + 1)). 출처: Site Reliability Engineering (2016), 21장.</translation>
    </message>
    <message>
        <source>Release effort and delay cost together, per week: smallest at the best release period.</source>
        <translation>릴리스 공수와 지연 비용을 더한 주당 값. 가장 좋은 릴리스 주기에서 가장 작다.</translation>
    </message>
    <message>
        <source>Release effort per week</source>
        <translation>주당 릴리스 공수</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 없애기</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>이 대안 없애기</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>복제본</translation>
    </message>
    <message>
        <source>Replicas are killed at random, as chaos tools do.</source>
        <translation>카오스 도구처럼 복제본을 무작위로 죽인다.</translation>
    </message>
    <message>
        <source>Replicas are removed only when none of the decisions of this time wanted more.</source>
        <translation>이 시간의 어떤 결정도 더 많은 수를 바라지 않았을 때만 복제본을 줄인다.</translation>
    </message>
    <message>
        <source>Replicas that keep failing get no calls for a while.</source>
        <translation>계속 실패하는 복제본은 한동안 호출을 받지 않는다.</translation>
    </message>
    <message>
        <source>Replicas, or nodes of a group, that die; 0 for all.</source>
        <translation>죽는 복제본이나 묶음의 노드 수. 0이면 모두.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Report in HTML, as `report` wrote it.</source>
        <translation>`report`가 쓴 HTML 보고서.</translation>
    </message>
    <message>
        <source>Reports (*.html *.pdf *.md *.xlsx *.csv *.json)</source>
        <translation>보고서 (*.html *.pdf *.md *.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Requests answered in full and in time, per time, without trouble.</source>
        <translation>문제가 없을 때 온전히 제때 답한 시간당 요청 수.</translation>
    </message>
    <message>
        <source>Requests are simulated one by one, so only minutes of them: one window without trouble and one for each fault, all with the same users (`observation`). What happens in them is carried over into the months of the delivery run by the impact table.</source>
        <translation>요청은 하나씩 시뮬레이션하므로 몇 분 동안만 다룬다: 문제가 없는 관측 구간 하나와 장애마다 하나이며, 사용자는 모두 같다(`observation`). 그 안에서 일어난 일은 영향 표를 거쳐 몇 달에 걸친 전달 실행에 반영된다.</translation>
    </message>
    <message>
        <source>Requests in progress at once in a replica; waiting for the answers of others is part of it.</source>
        <translation>복제본 하나가 동시에 다루는 요청의 수. 남의 답을 기다리는 것도 넣는다.</translation>
    </message>
    <message>
        <source>Requests let in per time.</source>
        <translation>시간당 들여보내는 요청의 수.</translation>
    </message>
    <message>
        <source>Requests of users per time.</source>
        <translation>시간당 사용자 요청 수.</translation>
    </message>
    <message>
        <source>Requests per time before and after.</source>
        <translation>앞뒤의 시간당 요청 수.</translation>
    </message>
    <message>
        <source>Requests per time from here on.</source>
        <translation>여기서부터의 시간당 요청 수.</translation>
    </message>
    <message>
        <source>Requests per time outside the busy hours.</source>
        <translation>바쁜 시간대 밖의 시간당 요청 수.</translation>
    </message>
    <message>
        <source>Requests per time.</source>
        <translation>시간당 요청 수.</translation>
    </message>
    <message>
        <source>Requests that wait in a replica for a worker, the rest is refused; left out: no limit.</source>
        <translation>복제본 하나에서 워커를 기다리는 요청의 수. 나머지는 거절한다. 적지 않으면 제한이 없다.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 되돌리기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>결과 파일</translation>
    </message>
    <message>
        <source>Result file of a study; the study that ran last unless named.</source>
        <translation>연구의 결과 파일. 적지 않으면 마지막으로 실행한 연구.</translation>
    </message>
    <message>
        <source>Result file, scenario file, or the name of an example.</source>
        <translation>결과 파일, 시나리오 파일 또는 예제 이름.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Results of before the last change</source>
        <translation>마지막 변경 전의 결과</translation>
    </message>
    <message>
        <source>Retries for each call under way.</source>
        <translation>진행 중인 호출 하나당 재시도 수.</translation>
    </message>
    <message>
        <source>Retries for each call.</source>
        <translation>호출 하나당 재시도 수.</translation>
    </message>
    <message>
        <source>Retries under way up to a share of the calls under way.</source>
        <translation>진행 중인 재시도를 진행 중인 호출의 일정 비율까지 허용한다.</translation>
    </message>
    <message>
        <source>Retries up to a share of the calls of each client.</source>
        <translation>클라이언트마다 호출의 일정 비율까지 재시도한다.</translation>
    </message>
    <message>
        <source>Retries with full jitter within a budget, ejection of hosts that fail, 1024 calls at once, 15 s timeout.</source>
        <translation>예산 안에서 완전히 흔든 재시도, 실패하는 호스트 빼내기, 동시에 호출 1024개, 타임아웃 15초.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>재시도 예산</translation>
    </message>
    <message>
        <source>Revocation lag</source>
        <translation>권한 회수 지연</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>재작업</translation>
    </message>
    <message>
        <source>Ring: the baseline. Sign: how far the alternative is from it, with the interval of that difference in the same runs, on the same work and the same random numbers. ✓ better, ✗ worse, ~ no visible difference.</source>
        <translation>고리는 기준 대안이다. 표시는 대안이 거기서 얼마나 떨어져 있는지와 그 차이의 구간을 나타낸다. 같은 실행, 같은 일, 같은 난수에서 나온 차이이다. ✓ 나음, ✗ 나쁨, ~ 차이가 보이지 않음.</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>이행 경로</translation>
    </message>
    <message>
        <source>Road: done after</source>
        <translation>이행: 마친 때</translation>
    </message>
    <message>
        <source>Rows and columns are the modules; a cell says how likely a change of the row also touches the column. In an order that puts together what changes together, blocks along the diagonal are parts that can be worked on alone. `twopizza insight` draws it. Source: Steward 1981.</source>
        <translation>행과 열은 모듈이고, 칸은 행이 바뀔 때 열도 바뀔 가능성을 나타낸다. 함께 바뀌는 것끼리 모아 늘어놓으면 대각선을 따라 덩어리가 보이는데, 따로 떼어 작업할 수 있는 부분이다. `twopizza insight`가 그려 준다. 출처: Steward 1981.</translation>
    </message>
    <message>
        <source>Rows that writers compete for: each write locks one of them until its transaction ends. 0 for no competition.</source>
        <translation>쓰는 쪽이 다투는 행의 수. 쓸 때마다 그 하나를 트랜잭션이 끝날 때까지 잠근다. 0이면 다투지 않는다.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run 17 of every alternative meets the same work and the same luck: the same changes arrive, with the same effort and the same accidents. So a difference between two alternatives comes from the alternatives, and far fewer runs show it.</source>
        <translation>모든 대안의 17번째 실행은 같은 일과 같은 운을 만난다. 같은 변경이 같은 공수와 같은 사고를 안고 도착한다. 그래서 두 대안의 차이는 대안에서 오고, 훨씬 적은 실행으로도 드러난다.</translation>
    </message>
    <message>
        <source>Run after each change</source>
        <translation>바꿀 때마다 실행</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>Runs all alternatives of a scenario on the same work and the same luck, and says what differs.</source>
        <translation>시나리오의 모든 대안을 같은 일과 같은 운으로 실행하고 무엇이 다른지 말해 줍니다.</translation>
    </message>
    <message>
        <source>Runs of each alternative</source>
        <translation>대안마다 실행한 횟수</translation>
    </message>
    <message>
        <source>Runs of every alternative, on the same random numbers pair by pair.</source>
        <translation>대안마다 실행하는 횟수. 같은 난수로 하나씩 짝을 짓는다.</translation>
    </message>
    <message>
        <source>Runs of every alternative; the scenario's own number unless given.</source>
        <translation>대안마다 실행하는 횟수. 적지 않으면 시나리오의 값을 쓴다.</translation>
    </message>
    <message>
        <source>Runs of every window; 1 unless given.</source>
        <translation>관측 구간마다 실행하는 횟수. 적지 않으면 1.</translation>
    </message>
    <message>
        <source>Runs one alternative of a scenario, or all of them, and shows its numbers.</source>
        <translation>시나리오의 대안 하나나 모두를 실행하고 그 수치를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Runs the study for each of the values: `4,8,12`, `4..12` or `4..12 step 2`. Several of them make a grid.</source>
        <translation>값마다 연구를 실행한다: `4,8,12`, `4..12`, `4..12 step 2`. 여러 번 쓰면 격자가 된다.</translation>
    </message>
    <message>
        <source>Runs this alternative only.</source>
        <translation>이 대안만 실행한다.</translation>
    </message>
    <message>
        <source>SLO attainment</source>
        <translation>SLO 달성률</translation>
    </message>
    <message>
        <source>SLO attainment of</source>
        <translation>SLO 달성률</translation>
    </message>
    <message>
        <source>STRESS-DES checklist</source>
        <translation>STRESS-DES 점검표</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>사가</translation>
    </message>
    <message>
        <source>Sagas in doubt</source>
        <translation>결과를 모르는 사가</translation>
    </message>
    <message>
        <source>Sagas undone</source>
        <translation>되돌린 사가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Says what the program finds around it: library, cache, terminal, language.</source>
        <translation>프로그램이 주변에서 찾은 것을 알려 줍니다: 시나리오 모음, 캐시, 터미널, 언어.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>버전을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Scenario file, or the name of an example.</source>
        <translation>시나리오 파일, 또는 예제의 이름.</translation>
    </message>
    <message>
        <source>Scenario files</source>
        <translation>시나리오 파일</translation>
    </message>
    <message>
        <source>Scenario files.</source>
        <translation>시나리오 파일.</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>시나리오 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Search the fields</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Seed of the random numbers; the same seed gives the same results. 1 unless given.</source>
        <translation>난수의 시드. 같은 시드는 같은 결과를 낸다. 적지 않으면 1.</translation>
    </message>
    <message>
        <source>Seed {0}, {1} runs of each alternative, scenario {2}. The report for engineers (`--for engineer`) has every number, the inputs with their sources, and the limits in full.</source>
        <translation>시드 {0}, 대안마다 {1}회 실행, 시나리오 {2}. 모든 수치와 출처가 있는 입력값, 한계 전체는 엔지니어용 보고서(`--for engineer`)에 있다.</translation>
    </message>
    <message>
        <source>Sends a late request once more and takes the first answer.</source>
        <translation>늦는 요청을 한 번 더 보내고 먼저 온 답을 쓴다.</translation>
    </message>
    <message>
        <source>Servers are built anew from their description so often, and with that lose what has gone astray on them; left out: never.</source>
        <translation>서버를 이만큼마다 코드로 새로 만들고, 그때 어긋난 것이 모두 사라진다. 쓰지 않으면 새로 만들지 않는다.</translation>
    </message>
    <message>
        <source>Service level objective</source>
        <translation>서비스 수준 목표(SLO)</translation>
    </message>
    <message>
        <source>Services that cut off others</source>
        <translation>다른 서비스를 끊는 서비스</translation>
    </message>
    <message>
        <source>Services that hold others up</source>
        <translation>다른 서비스를 떠받치는 서비스</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>잃은 세션</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 바꾸기</translation>
    </message>
    <message>
        <source>Set of data.</source>
        <translation>데이터.</translation>
    </message>
    <message>
        <source>Sets of data in it. Every set is in exactly one database.</source>
        <translation>여기에 든 데이터. 모든 데이터는 정확히 한 데이터베이스에 있다.</translation>
    </message>
    <message>
        <source>Several exponential steps, one after the other.</source>
        <translation>지수 분포를 따르는 여러 단계를 차례로 거친다.</translation>
    </message>
    <message>
        <source>Share = coefficient × people².</source>
        <translation>비율 = 계수 × 사람 수².</translation>
    </message>
    <message>
        <source>Share by which work takes longer at the end than in a code base that is its team's own, averaged over the modules.</source>
        <translation>팀이 혼자 맡은 코드에 비해 끝에서 작업이 길어진 비율, 모듈 평균.</translation>
    </message>
    <message>
        <source>Share of a change's requirements that go stale per time until it is in production; that share is built again.</source>
        <translation>변경이 운영에 오를 때까지 시간당 낡는 요구의 비율. 그만큼은 다시 만든다.</translation>
    </message>
    <message>
        <source>Share of a period of the study in which users were hurt, as if it had been everybody, by its number.</source>
        <translation>연구의 한 구간에서 사용자가 영향받은 시간의 비율, 모두가 영향받은 것으로 환산. 구간 번호로 나타낸다.</translation>
    </message>
    <message>
        <source>Share of a replica's memory lost per time.</source>
        <translation>시간당 잃는 복제본 메모리의 비율.</translation>
    </message>
    <message>
        <source>Share of all data, or of all functions, in the hands of somebody who has broken into one process and goes on from each to those it may call, as far as the breach passes over; mean over the first process.</source>
        <translation>한 프로세스에 침입한 뒤, 거기서 부를 수 있는 프로세스로 침해가 번지는 데까지 차례로 나아가는 사람의 손에 들어가는 데이터 또는 기능의 비율(전체 가운데). 첫 프로세스에 대한 평균.</translation>
    </message>
    <message>
        <source>Share of all data, or of all functions, that the process broken into holds itself.</source>
        <translation>침입당한 프로세스 자체가 가진 데이터 또는 기능의 비율(전체 가운데).</translation>
    </message>
    <message>
        <source>Share of all person-time that the communication law takes.</source>
        <translation>의사소통 법칙이 가져가는, 전체 인시의 비율.</translation>
    </message>
    <message>
        <source>Share of changes that are done (%)</source>
        <translation>끝난 변경의 비율 (%)</translation>
    </message>
    <message>
        <source>Share of everybody's time per squared head, for the quadratic law.</source>
        <translation>제곱한 사람 수마다 모두의 시간에서 빠지는 비율. quadratic 법칙에 쓴다.</translation>
    </message>
    <message>
        <source>Share of failed calls that opens the breaker.</source>
        <translation>서킷 브레이커를 여는 실패한 호출의 비율.</translation>
    </message>
    <message>
        <source>Share of its changes after which users cannot go on as they are.</source>
        <translation>쓰는 쪽이 그대로 있을 수 없게 되는 변경의 비율.</translation>
    </message>
    <message>
        <source>Share of lead time</source>
        <translation>리드 타임에서 차지하는 비율</translation>
    </message>
    <message>
        <source>Share of modules in the largest set that all reach each other along co-change of at least 10 %; 0 without a circle.</source>
        <translation>10 % 이상의 동반 변경을 따라 서로 모두 닿는 가장 큰 모듈 무리의 비율. 순환이 없으면 0.</translation>
    </message>
    <message>
        <source>Share of ordered pairs of modules, each with itself included, where a change of the first may reach the second, directly or through others, along co-change however rare.</source>
        <translation>순서를 따진 모듈 쌍(자신과의 쌍 포함) 가운데, 아무리 드문 동반 변경까지 따라가면 앞 모듈의 변경이 직접 또는 다른 모듈을 거쳐 뒤 모듈에 닿을 수 있는 쌍의 비율.</translation>
    </message>
    <message>
        <source>Share of slow calls that opens the breaker.</source>
        <translation>서킷 브레이커를 여는 느린 호출의 비율.</translation>
    </message>
    <message>
        <source>Share of the calls for which it has something to say instead.</source>
        <translation>대신 할 말이 있는 호출의 비율.</translation>
    </message>
    <message>
        <source>Share of the calls that are lost; their callers wait until their timeout.</source>
        <translation>사라지는 호출의 비율. 호출자는 타임아웃까지 기다린다.</translation>
    </message>
    <message>
        <source>Share of the changes nobody turns out to want.</source>
        <translation>결국 아무도 원하지 않는 변경의 비율.</translation>
    </message>
    <message>
        <source>Share of the changes of interfaces after which those who use them could not go on as they are.</source>
        <translation>인터페이스 변경 가운데 쓰는 쪽이 그대로 있을 수 없었던 것의 비율.</translation>
    </message>
    <message>
        <source>Share of the changes of interfaces that took more work so that those who use them can go on as they are.</source>
        <translation>인터페이스 변경 가운데 쓰는 쪽이 그대로 있을 수 있도록 일을 더 들인 것의 비율.</translation>
    </message>
    <message>
        <source>Share of the changes starting in `from` that also touch `to`.</source>
        <translation>`from`에서 시작한 변경 가운데 `to`도 건드리는 비율.</translation>
    </message>
    <message>
        <source>Share of the changes that carry a defect before any check. 5 to 10 % per deployment is what good performers report after their checks.</source>
        <translation>어떤 검사도 거치기 전에 결함을 안고 있는 변경의 비율. 잘하는 조직은 검사 뒤에 배포당 5–10 %를 보고한다.</translation>
    </message>
    <message>
        <source>Share of the changes that pass; the others come back to the next session.</source>
        <translation>통과하는 변경의 비율. 나머지는 다음 회의에 다시 온다.</translation>
    </message>
    <message>
        <source>Share of the changes that this stage concerns.</source>
        <translation>이 단계가 해당하는 변경의 비율.</translation>
    </message>
    <message>
        <source>Share of the coordination required between people that exists: inside teams, over contacts between teams, and in meetings for each change.</source>
        <translation>사람들 사이에 필요한 조율 가운데 실제로 이루어지는 몫. 팀 안에서, 팀 사이의 연락을 통해, 변경마다 여는 회의에서 이루어진다.</translation>
    </message>
    <message>
        <source>Share of the data and of the functions in the hands of somebody who has broken into one process and goes on over the calls that are allowed. A monolith is breached whole; small processes that may call only what they need keep most of it safe.</source>
        <translation>한 프로세스에 침입해 허용된 호출을 따라 나아가는 사람의 손에 들어가는 데이터와 기능의 비율. 모놀리스는 통째로 침해당한다. 필요한 것만 부를 수 있는 작은 프로세스들은 대부분을 안전하게 지킨다.</translation>
    </message>
    <message>
        <source>Share of the deployments of the window that needed repair.</source>
        <translation>구간의 배포 가운데 고쳐야 했던 몫.</translation>
    </message>
    <message>
        <source>Share of the expected touches of further modules that stay in the deployable where the change started.</source>
        <translation>변경이 시작된 모듈 밖에서 건드릴 것으로 예상되는 모듈 가운데 같은 배포 단위에 머무는 몫.</translation>
    </message>
    <message>
        <source>Share of the expected touches of further modules that stay with a team that owns the module where the change started.</source>
        <translation>변경이 시작된 모듈 밖에서 건드릴 것으로 예상되는 모듈 가운데, 시작된 모듈을 맡은 팀의 것인 몫.</translation>
    </message>
    <message>
        <source>Share of the faults that are over well before the end of the window, after which some journey is still outside its objective at that end.</source>
        <translation>관찰 창이 끝나기 한참 전에 끝난 결함 가운데, 끝에서도 목표를 벗어난 여정이 남아 있는 것의 비율.</translation>
    </message>
    <message>
        <source>Share of the hands-on time that every further choice costs: skills are spread, tools are kept up.</source>
        <translation>선택지가 하나 늘 때마다 모두의 작업 시간이 늘어나는 비율. 숙련이 흩어지고 도구를 유지해야 한다.</translation>
    </message>
    <message>
        <source>Share of the hands-on time that the fitting tool saves at most; k choices save k/(k + 1) of it.</source>
        <translation>알맞은 도구가 줄여 주는 작업 시간의 최대 비율. k가지를 쓰면 그 가운데 k/(k + 1)을 줄인다.</translation>
    </message>
    <message>
        <source>Share of the hosts that may be out at once; one always may.</source>
        <translation>동시에 빠져 있을 수 있는 호스트의 비율. 하나는 언제나 된다.</translation>
    </message>
    <message>
        <source>Share of the journey's requests that are answered in the window of the fault. Darker: fewer.</source>
        <translation>장애가 있는 창에서 그 여정의 요청 가운데 응답을 받은 비율. 진할수록 적다.</translation>
    </message>
    <message>
        <source>Share of the journeys outside their objective while a fault lasts; one value for each fault.</source>
        <translation>장애가 이어지는 동안 목표를 벗어난 여정의 비율. 장애마다 값 하나.</translation>
    </message>
    <message>
        <source>Share of the journeys outside their objective while the fault lasts, by fault.</source>
        <translation>장애가 이어지는 동안 목표를 벗어난 여정의 비율, 장애마다.</translation>
    </message>
    <message>
        <source>Share of the journeys that may pass the same service, database or hub: the one that most of them pass.</source>
        <translation>가장 많은 여정이 지날 수 있는 서비스, 데이터베이스 또는 허브 하나를 지나는 여정의 비율.</translation>
    </message>
    <message>
        <source>Share of the modules that lose their process or in which at least 1 % of the visits fail while a fault lasts; one value for each fault.</source>
        <translation>장애가 이어지는 동안 프로세스를 잃거나 방문의 1 % 이상이 실패하는 모듈의 비율. 장애마다 값 하나.</translation>
    </message>
    <message>
        <source>Share of the modules that lose their process or in which at least 1 % of the visits fail while the fault lasts, by fault.</source>
        <translation>장애가 이어지는 동안 프로세스를 잃거나 방문의 1 % 이상이 실패하는 모듈의 비율, 장애마다.</translation>
    </message>
    <message>
        <source>Share of the modules that one person knows at least half of, or nobody, looked at every four weeks.</source>
        <translation>절반 이상 아는 사람이 한 명뿐이거나 아무도 없는 모듈의 비율. 네 주마다 살핀다.</translation>
    </message>
    <message>
        <source>Share of the period in which a fault is there that stays until its servers are built anew.</source>
        <translation>서버를 새로 만들 때까지 남는 결함이 있는 시간의 비율.</translation>
    </message>
    <message>
        <source>Share of the pieces of work for which nobody in the team has the skill.</source>
        <translation>팀 안에 필요한 기술을 가진 사람이 없는 작업의 비율.</translation>
    </message>
    <message>
        <source>Share of the rebuilds of servers that end such a fault.</source>
        <translation>서버 재구축 가운데 그런 결함을 없앤 것의 비율.</translation>
    </message>
    <message>
        <source>Share of the remaining defects found and mended here.</source>
        <translation>남은 결함 가운데 여기서 찾아 고치는 비율.</translation>
    </message>
    <message>
        <source>Share of the requests answered in the window of a fault, by journey and fault.</source>
        <translation>장애의 관측 구간에서 답한 요청의 비율, 여정과 장애마다.</translation>
    </message>
    <message>
        <source>Share of the requests of the whole period that are answered in full and in time: outages, weighted by the share of the users they hit, planned stops and what goes wrong without trouble are taken off.</source>
        <translation>전체 기간의 요청 가운데 제대로, 제때 응답한 것의 비율. 영향받은 사용자의 비율로 가중한 장애 시간, 계획된 중단, 장애가 없을 때 잘못되는 몫을 뺀다.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered in full and in time, without trouble, by journey.</source>
        <translation>문제가 없을 때 온전히 제때 답한 요청의 비율, 여정마다.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered in full and in time, without trouble, over all journeys.</source>
        <translation>문제가 없을 때 온전히 제때 답한 요청의 비율, 모든 여정에 걸쳐.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered well.</source>
        <translation>제대로 답을 받는 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered, without trouble, by journey.</source>
        <translation>문제가 없을 때 답한 요청의 비율, 여정마다.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered, without trouble.</source>
        <translation>문제가 없을 때 답한 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests that are lost, late or degraded, from the first moment at which a fault hurts users to its end; one value for each fault.</source>
        <translation>장애가 처음 사용자를 해친 때부터 끝날 때까지 사라지거나 늦거나 모자란 요청의 비율. 장애마다 값 하나.</translation>
    </message>
    <message>
        <source>Share of the requests that are lost, late or degraded, from the first moment at which the fault hurts users to its end, by fault.</source>
        <translation>장애가 처음 사용자를 해친 때부터 끝날 때까지 사라지거나 늦거나 모자란 요청의 비율, 장애마다.</translation>
    </message>
    <message>
        <source>Share of the requests that are lost, late or degraded, from the first moment at which the fault hurts users to its end; means over runs. Darker: more users.</source>
        <translation>장애가 사용자에게 처음 피해를 준 때부터 끝날 때까지 사라지거나 늦거나 부실해진 요청의 비율. 실행들의 평균이며, 진할수록 사용자가 많다.</translation>
    </message>
    <message>
        <source>Share of the requests that ask.</source>
        <translation>조회하는 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests that it refuses for a reason of its own, such as no money on the card.</source>
        <translation>카드에 돈이 없는 것처럼 스스로의 까닭으로 거절하는 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests that make the call.</source>
        <translation>호출하는 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests that publish.</source>
        <translation>발행하는 요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the requests.</source>
        <translation>요청의 비율.</translation>
    </message>
    <message>
        <source>Share of the runs in which the journeys are still outside their objectives at the end of the window, by fault: with the fault long over, a metastable failure. Not for a fault that outlasts the window.</source>
        <translation>관찰 창의 끝에서도 여정이 목표를 벗어나 있는 실행의 비율, 결함별. 결함이 오래전에 끝났는데도 그렇다면 준안정 장애다. 창보다 오래가는 결함에는 값이 없다.</translation>
    </message>
    <message>
        <source>Share of the runs that fail for no reason; such a job is simply run again.</source>
        <translation>까닭 없이 실패하는 실행의 비율. 그런 작업은 그냥 다시 돌린다.</translation>
    </message>
    <message>
        <source>Share of the runs that pass.</source>
        <translation>통과하는 실행의 비율.</translation>
    </message>
    <message>
        <source>Share of the sagas that fail on the way and are taken back.</source>
        <translation>도중에 실패해 되돌린 사가의 비율.</translation>
    </message>
    <message>
        <source>Share of the sagas that may leave some modules changed and others not: a call was given up without an answer, so that nobody knows whether its work was done, or is still being done, when it was taken back; or a step could not be taken back.</source>
        <translation>어떤 모듈은 바뀌고 어떤 모듈은 바뀌지 않은 채 남을 수 있는 사가의 비율. 답을 받지 못하고 호출을 포기해, 되돌릴 때 그 일이 끝났는지 아직 진행 중인지 아무도 모르거나, 단계를 되돌리지 못한 경우이다.</translation>
    </message>
    <message>
        <source>Share of the team's partners who sit at another site.</source>
        <translation>다른 곳에 있는, 팀의 상대방 비율.</translation>
    </message>
    <message>
        <source>Share of the time spent on firefighting that people can bear; above it strain grows in proportion, up to 1 when nothing else gets done.</source>
        <translation>견딜 수 있는 장애 대응 시간의 비율. 넘으면 부담이 비례해 커지고, 다른 일을 전혀 못 하면 1이 된다.</translation>
    </message>
    <message>
        <source>Share of the unavailability that the objectives allow for and that was not used up; negative when it was overdrawn. Objectives are averaged over the journeys.</source>
        <translation>목표가 허용하는 비가용 가운데 쓰지 않고 남은 비율. 넘겨 쓰면 음수이다. 목표는 여정들의 평균이다.</translation>
    </message>
    <message>
        <source>Share of the users who have to begin again because the process that knew them is gone, by fault.</source>
        <translation>자기를 알던 프로세스가 사라져 처음부터 다시 해야 하는 사용자의 비율, 장애마다.</translation>
    </message>
    <message>
        <source>Share of the window in which users were hurt, as if it had been everybody.</source>
        <translation>구간 가운데 사용자가 피해를 본 시간의 몫. 모두가 피해를 본 것으로 환산한다.</translation>
    </message>
    <message>
        <source>Share of the working time in which everybody is away, in the team where that is most of it.</source>
        <translation>모두가 자리를 비운 근무 시간의 비율, 그 시간이 가장 많은 팀에서.</translation>
    </message>
    <message>
        <source>Share of the working time in which everybody of a team is away, averaged over the teams that own something.</source>
        <translation>한 팀의 모두가 자리를 비운 근무 시간의 비율. 무언가를 맡은 팀들의 평균.</translation>
    </message>
    <message>
        <source>Shared places for tests.</source>
        <translation>함께 쓰는 시험 환경.</translation>
    </message>
    <message>
        <source>Shares of a plan that are started one after the other, each when the one before is in production; left out: everything at once.</source>
        <translation>차례로 시작하는 계획의 몫. 앞의 것이 운영에 오르면 다음이 시작한다. 적지 않으면 한꺼번에 시작한다.</translation>
    </message>
    <message>
        <source>Short name of the scenario.</source>
        <translation>시나리오의 짧은 이름.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Show the fields of the whole alternative</source>
        <translation>대안 전체의 항목 보기</translation>
    </message>
    <message>
        <source>Shows how each fault of a scenario spreads: who is reached from whom, when, and why.</source>
        <translation>시나리오의 장애가 저마다 어떻게 번지는지 보여 줍니다: 누구에게서 누구에게로, 언제, 왜.</translation>
    </message>
    <message>
        <source>Shows the results of before the last change in place of the latest ones</source>
        <translation>최신 결과 대신 마지막 변경 전의 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>Shows this alternative only.</source>
        <translation>이 대안만 보인다.</translation>
    </message>
    <message>
        <source>Shows this fault only.</source>
        <translation>이 장애만 보인다.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 보인다.</translation>
    </message>
    <message>
        <source>Shows this metric as well; `all` for every one. May be repeated.</source>
        <translation>이 지표도 보인다. `all`이면 모두. 여러 번 쓸 수 있다.</translation>
    </message>
    <message>
        <source>Shows what differs between two alternatives, or between two scenarios, without simulating.</source>
        <translation>두 대안이나 두 시나리오가 무엇이 다른지 시뮬레이션하지 않고 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows what the structure of the alternatives says: how far changes spread, who has to talk to whom.</source>
        <translation>대안의 구조가 말해 주는 것을 보여 줍니다. 변경이 얼마나 번지는지, 누가 누구와 이야기해야 하는지.</translation>
    </message>
    <message>
        <source>Signs of life missed in a row before it counts as dead.</source>
        <translation>죽은 것으로 치기까지 연달아 놓친 생존 신호의 수.</translation>
    </message>
    <message>
        <source>Simulated numbers scatter, so equality is judged within a band: `± 10 %` or `+- 0.2 d`. Only whole counts may be asked for with `exactly` at the end instead.</source>
        <translation>시뮬레이션한 수는 흩어지므로 같음은 띠 안에서 판정한다: `± 10 %`, `+- 0.2 d`. 개수만은 끝에 `exactly`를 붙여 정확히 물을 수 있다.</translation>
    </message>
    <message>
        <source>Since the fault began ({0})</source>
        <translation>장애 시작 이후({0})</translation>
    </message>
    <message>
        <source>Site Reliability Engineering (2016), ch. 11: 6 h per incident</source>
        <translation>Site Reliability Engineering (2016), 11장: 사고당 6시간</translation>
    </message>
    <message>
        <source>Site Reliability Engineering (2016), ch. 11: at most 25 % on call</source>
        <translation>Site Reliability Engineering (2016), 11장: 온콜은 많아야 25 %</translation>
    </message>
    <message>
        <source>Site Reliability Engineering 2016, ch. 21, Handling Overload</source>
        <translation>Site Reliability Engineering 2016, 21장 Handling Overload</translation>
    </message>
    <message>
        <source>Site Reliability Engineering 2016, ch. 21: 10 %</source>
        <translation>Site Reliability Engineering 2016, 21장: 10 %</translation>
    </message>
    <message>
        <source>Size and life of the processes of some deployables.</source>
        <translation>몇몇 배포 단위의 프로세스가 갖는 크기와 수명.</translation>
    </message>
    <message>
        <source>Size and life of the processes; what no entry names has the defaults.</source>
        <translation>프로세스의 크기와 수명. 어디에도 적지 않은 것은 기본값을 갖는다.</translation>
    </message>
    <message>
        <source>Size of the team</source>
        <translation>팀 인원</translation>
    </message>
    <message>
        <source>Size of the team.</source>
        <translation>팀의 크기.</translation>
    </message>
    <message>
        <source>Size of the team…</source>
        <translation>팀 인원…</translation>
    </message>
    <message>
        <source>Size on disk.</source>
        <translation>디스크에서의 크기.</translation>
    </message>
    <message>
        <source>Skewed to the right, as efforts of people mostly are; given by two quantiles.</source>
        <translation>오른쪽으로 치우친 분포. 사람의 공수가 대개 이렇다. 두 분위수로 적는다.</translation>
    </message>
    <message>
        <source>Skewed to the right, less so the larger its shape.</source>
        <translation>오른쪽으로 치우친 분포. shape가 클수록 덜 치우친다.</translation>
    </message>
    <message>
        <source>Skill missing</source>
        <translation>없는 기술</translation>
    </message>
    <message>
        <source>Skills of each person.</source>
        <translation>한 사람이 가진 기술 수.</translation>
    </message>
    <message>
        <source>Smallest value.</source>
        <translation>가장 작은 값.</translation>
    </message>
    <message>
        <source>So many calls per time.</source>
        <translation>시간당 호출의 수를 제한한다.</translation>
    </message>
    <message>
        <source>So many calls to a dependency at once, the others wait or fail.</source>
        <translation>한 상대에게 동시에 하는 호출의 수를 제한한다. 나머지는 기다리거나 실패한다.</translation>
    </message>
    <message>
        <source>So many in use side by side; 0 leaves the question out.</source>
        <translation>나란히 쓰는 가짓수. 0이면 따지지 않는다.</translation>
    </message>
    <message>
        <source>So many modules alike, named id-1, id-2, … when there are several.</source>
        <translation>같은 모듈의 수. 여럿이면 id-1, id-2, … 로 이름 짓는다.</translation>
    </message>
    <message>
        <source>So many of the last calls are looked at.</source>
        <translation>마지막 호출을 이만큼 본다.</translation>
    </message>
    <message>
        <source>So many of them work on it at once; the others go on with their work.</source>
        <translation>이만큼의 사람이 동시에 이 일을 하고, 나머지는 하던 일을 계속한다.</translation>
    </message>
    <message>
        <source>So many retries are always allowed.</source>
        <translation>이만큼의 재시도는 언제나 허용한다.</translation>
    </message>
    <message>
        <source>So many retries under way at once, whatever else goes on.</source>
        <translation>다른 일이 어떻든 동시에 진행하는 재시도의 수를 제한한다.</translation>
    </message>
    <message>
        <source>So many skills are asked for; 0 leaves the question out.</source>
        <translation>필요한 기술의 가짓수. 0이면 따지지 않는다.</translation>
    </message>
    <message>
        <source>So many teams alike, named id-1, id-2, … when there are several.</source>
        <translation>같은 팀의 수. 여럿이면 id-1, id-2, … 로 이름 짓는다.</translation>
    </message>
    <message>
        <source>So many times longer.</source>
        <translation>몇 배로 길어지는지.</translation>
    </message>
    <message>
        <source>So many times, for example once for each application.</source>
        <translation>되풀이하는 횟수. 예: 애플리케이션마다 한 번.</translation>
    </message>
    <message>
        <source>So many users, each of whom thinks for a while after an answer and then asks again.</source>
        <translation>정해진 수의 사용자. 저마다 답을 받고 잠시 생각한 뒤 다시 요청한다.</translation>
    </message>
    <message>
        <source>So many versions live at least, from the start, whoever uses them.</source>
        <translation>누가 쓰든 처음부터 적어도 이만큼의 버전을 살려 둔다.</translation>
    </message>
    <message>
        <source>So much of the coordination that changes require takes place, inside teams and over the contacts between teams ({0} for each pair).</source>
        <translation>변경에 필요한 조율 가운데 팀 안에서, 그리고 팀 사이의 연락({0}개씩)을 통해 이루어지는 몫이다.</translation>
    </message>
    <message>
        <source>So much of the coordination that changes require takes place; in the meetings of this flow all teams concerned meet for each change.</source>
        <translation>변경에 필요한 조율 가운데 이루어지는 몫이다. 이 흐름에서는 변경마다 관련 팀이 모두 회의에 모인다.</translation>
    </message>
    <message>
        <source>So much of what a change touches besides the module where it began is deployed with it; the same deployables filled by lot would hold {0}.</source>
        <translation>변경이 시작된 모듈 밖에서 건드리는 것 가운데 함께 배포되는 몫이다. 같은 배포 단위를 제비뽑기로 채우면 {0}이다.</translation>
    </message>
    <message>
        <source>So much of what a change touches besides the module where it began is its own team's; modules dealt to the teams by lot would give {0}.</source>
        <translation>변경이 시작된 모듈 밖에서 건드리는 것 가운데 같은 팀이 맡은 몫이다. 모듈을 제비뽑기로 팀에 나누면 {0}이다.</translation>
    </message>
    <message>
        <source>Socio-technical congruence</source>
        <translation>사회기술적 일치도</translation>
    </message>
    <message>
        <source>Somebody else reads the change before it goes on.</source>
        <translation>변경이 나아가기 전에 다른 사람이 읽는다.</translation>
    </message>
    <message>
        <source>Somebody of each team can be called at any hour: repairs do not wait for working hours.</source>
        <translation>팀마다 한 사람은 언제든 부를 수 있다. 복구가 근무 시간을 기다리지 않는다.</translation>
    </message>
    <message>
        <source>Something a module does on demand.</source>
        <translation>모듈이 요청을 받아 하는 일.</translation>
    </message>
    <message>
        <source>Something that goes wrong. It is watched in a window of its own, beside a window without any.</source>
        <translation>잘못되는 일. 장애가 없는 관측 구간 곁에 따로 둔 구간에서 지켜본다.</translation>
    </message>
    <message>
        <source>Something that happens only at fixed times: a board, a hand-over window, the end of a sprint.</source>
        <translation>정해진 때에만 열리는 것: 위원회, 인계 시간, 스프린트의 끝.</translation>
    </message>
    <message>
        <source>Something there is only so much of.</source>
        <translation>정해진 만큼만 있는 것.</translation>
    </message>
    <message>
        <source>Sort them by `at`.</source>
        <translation>`at` 순으로 늘어놓는다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Source of the scenario: {0}</source>
        <translation>시나리오의 출처: {0}</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stale: the scenario has changed since</source>
        <translation>지난 결과: 그 뒤로 시나리오가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>묵은 정도</translation>
    </message>
    <message>
        <source>Standard deviation between the teams of what their people get done on average.</source>
        <translation>팀원들이 평균적으로 해내는 일의 팀 사이 표준편차.</translation>
    </message>
    <message>
        <source>Standard deviation of what a person gets done, as a share of the mean; 0: all are alike.</source>
        <translation>한 사람이 해내는 일의 표준편차. 평균에 대한 비율이며 0이면 모두 같다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>빈 시나리오로 시작</translation>
    </message>
    <message>
        <source>Starts as a copy of that alternative; only what differs is written.</source>
        <translation>그 대안의 사본에서 시작한다. 다른 점만 적는다.</translation>
    </message>
    <message>
        <source>Starts dead processes again.</source>
        <translation>죽은 프로세스를 다시 시작한다.</translation>
    </message>
    <message>
        <source>Starts from a recorded history of changes: a file with the columns `authored_at` (ISO 8601 with offset) and `parts` (separated by semicolons), and `committed_at`, `person`, `files`, `insertions`, `deletions` where they are known.</source>
        <translation>기록된 변경 이력에서 시작합니다. 파일에는 `authored_at`(시간대를 붙인 ISO 8601)과 `parts`(세미콜론으로 구분) 열이 있어야 하고, 알고 있다면 `committed_at`, `person`, `files`, `insertions`, `deletions` 열도 씁니다.</translation>
    </message>
    <message>
        <source>Starts from a scenario of the library.</source>
        <translation>시나리오 모음의 예제에서 시작한다.</translation>
    </message>
    <message>
        <source>Statements about the results that are checked after the runs.</source>
        <translation>실행이 끝난 뒤 확인하는, 결과에 대한 주장.</translation>
    </message>
    <message>
        <source>Statements that are checked after the runs.</source>
        <translation>실행이 끝난 뒤 확인하는 기대.</translation>
    </message>
    <message>
        <source>Statements the scenario reproduces, by number.</source>
        <translation>이 시나리오가 재현하는 주장의 번호.</translation>
    </message>
    <message>
        <source>Stay with {0}: nothing that was compared is visibly better.</source>
        <translation>{0} 유지: 비교한 것 가운데 눈에 띄게 나은 대안이 없다.</translation>
    </message>
    <message>
        <source>Step by step; when one fails, those before it are taken back by their `undo`.</source>
        <translation>한 단계씩. 하나가 실패하면 그 앞의 것들을 저마다의 `undo`로 되돌린다.</translation>
    </message>
    <message>
        <source>Steps of a deployment that can go wrong one by one.</source>
        <translation>하나씩 잘못될 수 있는 배포 절차의 수.</translation>
    </message>
    <message>
        <source>Steps of roads: {0}.</source>
        <translation>이행 단계: {0}.</translation>
    </message>
    <message>
        <source>Steps that are taken back, per saga begun.</source>
        <translation>시작한 사가당 되돌린 단계의 수.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop, keep what is finished</source>
        <translation>멈추고 끝난 것은 남기기</translation>
    </message>
    <message>
        <source>Stops calling for a while when too many calls fail; left out: never.</source>
        <translation>너무 많은 호출이 실패하면 한동안 부르지 않는다. 적지 않으면 멈추지 않는다.</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>부담</translation>
    </message>
    <message>
        <source>Strong people look for freedom: they take the places of the smallest teams first.</source>
        <translation>잘하는 사람은 자유를 찾는다. 가장 작은 팀의 자리부터 차지한다.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Stuck after</source>
        <translation>헤어나지 못함</translation>
    </message>
    <message>
        <source>Stuck: still {0} of the answers are bad {1} after the fault has ended (metastable).</source>
        <translation>헤어나지 못함: 장애가 끝나고 {1}이(가) 지났는데도 여전히 답의 {0}이(가) 나쁘다(준안정).</translation>
    </message>
    <message>
        <source>Successes earn tokens, retries cost them.</source>
        <translation>성공은 토큰을 벌고 재시도는 토큰을 쓴다.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>훑기</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Systems come to look like the organisation that builds them (Conway 1968), and work goes smoothly where both have the same borders. It is measured by how much of what changes together lies inside teams, against what teams drawn by lot would have.</source>
        <translation>시스템은 그것을 만드는 조직을 닮아 가며(Conway 1968), 둘의 경계가 같을 때 일이 매끄럽다. 함께 바뀌는 것 가운데 팀 안에 놓인 몫을, 제비뽑기로 나눈 팀이라면 어땠을지와 견주어 잰다.</translation>
    </message>
    <message>
        <source>Taken from a publication.</source>
        <translation>문헌에서 가져온 값.</translation>
    </message>
    <message>
        <source>Taken from data of the organisation itself.</source>
        <translation>조직 자신의 자료에서 가져온 값.</translation>
    </message>
    <message>
        <source>Takes the element with this id out of the list.</source>
        <translation>이 id를 가진 원소를 목록에서 뺀다.</translation>
    </message>
    <message>
        <source>Talking costs nothing.</source>
        <translation>대화에 드는 비용이 없다.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Team size from which a team falls into subgroups whose work has to be merged.</source>
        <translation>이 크기부터 팀이 작은 무리로 갈라지고, 그 일을 합쳐야 한다.</translation>
    </message>
    <message>
        <source>Team sizes at which somebody is left out.</source>
        <translation>누군가 소외되는 팀 크기.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Teams that work on a change.</source>
        <translation>변경 하나에 손을 대는 팀의 수.</translation>
    </message>
    <message>
        <source>Teams touched</source>
        <translation>건드린 팀</translation>
    </message>
    <message>
        <source>Teams whose modules change together</source>
        <translation>모듈이 함께 바뀌는 팀</translation>
    </message>
    <message>
        <source>Teams, what they own and how they talk.</source>
        <translation>팀, 팀이 맡은 것, 팀이 이야기하는 방식.</translation>
    </message>
    <message>
        <source>Teams, what they own and how they talk; needed for work.</source>
        <translation>팀, 팀이 맡은 것, 팀이 대화하는 방식. 일이 있으면 필요하다.</translation>
    </message>
    <message>
        <source>Tells some metrics for each part of the measured time as well, parts being as long as this.</source>
        <translation>측정 기간을 이 길이의 구간으로 나누어 몇 가지 지표를 구간별로도 알려 준다.</translation>
    </message>
    <message>
        <source>Tests a change brings to each module it touches; they run with its own pipeline already.</source>
        <translation>변경이 건드린 모듈마다 더하는 테스트 수. 그 변경의 파이프라인에서부터 돈다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>시나리오 텍스트</translation>
    </message>
    <message>
        <source>That chance grows no further.</source>
        <translation>그 확률은 여기까지만 커진다.</translation>
    </message>
    <message>
        <source>The allowed calls, where the mode is `listed`.</source>
        <translation>허용하는 호출. mode가 `listed`일 때 쓴다.</translation>
    </message>
    <message>
        <source>The alternative stays what it is before the step. Let it begin earlier, or make `study.length` longer.</source>
        <translation>대안은 이 걸음 전의 모습으로 남는다. 더 일찍 시작하게 하거나 `study.length`를 늘린다.</translation>
    </message>
    <message>
        <source>The alternative that the others are compared with: the first one, unless the scenario or --baseline names another.</source>
        <translation>다른 대안과 비교하는 기준. 시나리오나 --baseline이 달리 정하지 않으면 첫 대안이다.</translation>
    </message>
    <message>
        <source>The alternative whose people, cut, flow and machines there are from then on.</source>
        <translation>이때부터 따르는 대안. 사람, 나눈 방식, 흐름, 기계가 그 대안의 것이 된다.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>The branch goes into its repository and may collide with what was merged since it was opened.</source>
        <translation>브랜치가 저장소로 들어가며, 갈라진 뒤 병합된 것과 충돌할 수 있다.</translation>
    </message>
    <message>
        <source>The calendar needs at least one working day.</source>
        <translation>달력에는 적어도 하루의 근무일이 필요하다.</translation>
    </message>
    <message>
        <source>The called side is told how long the caller will wait and does not begin what nobody waits for any more.</source>
        <translation>불리는 쪽은 호출자가 얼마나 기다릴지 알고, 아무도 기다리지 않는 일은 시작하지 않는다.</translation>
    </message>
    <message>
        <source>The caller refuses calls itself that would most likely be refused.</source>
        <translation>거절될 법한 호출은 호출자가 스스로 거절한다.</translation>
    </message>
    <message>
        <source>The caller waits no longer than this and counts the call as failed. Without one, a slow component holds the workers of everybody who calls it. One that is too short makes failures of its own: it should be the latency that only as many calls exceed as may fail, such as p99.9.</source>
        <translation>호출자는 이보다 오래 기다리지 않고 호출을 실패로 센다. 타임아웃이 없으면 느린 구성 요소 하나가 그것을 부르는 모두의 워커를 붙잡는다. 너무 짧으면 타임아웃 자체가 실패를 만든다. 실패해도 되는 만큼의 호출만 넘는 지연 시간(예: p99.9)으로 정해야 한다.</translation>
    </message>
    <message>
        <source>The care taken of calls.</source>
        <translation>호출에 기울이는 주의.</translation>
    </message>
    <message>
        <source>The care taken of some calls over the network; of several entries the last that fits a call counts, alone.</source>
        <translation>네트워크를 건너는 호출에 기울이는 주의. 여럿이면 호출에 맞는 마지막 것만 쓴다.</translation>
    </message>
    <message>
        <source>The client brings a signed token along.</source>
        <translation>클라이언트가 서명된 토큰을 가져온다.</translation>
    </message>
    <message>
        <source>The clock counts 292 years.</source>
        <translation>시계는 292년까지 센다.</translation>
    </message>
    <message>
        <source>The database.</source>
        <translation>데이터베이스.</translation>
    </message>
    <message>
        <source>The default prices are in US dollars. `per_usd` converts those that the scenario leaves as they are.</source>
        <translation>기본 가격은 미국 달러이다. `per_usd`는 시나리오가 바꾸지 않은 기본 가격을 환산한다.</translation>
    </message>
    <message>
        <source>The deployable goes into production.</source>
        <translation>배포 단위가 운영 환경에 오른다.</translation>
    </message>
    <message>
        <source>The ending of FILE decides the form: .html (one page with everything inside), .pdf, .md, .xlsx, .csv or .json. The first screen says what to decide, how sure that is, and what would change it; the appendix holds the inputs with their sources and the command that computes everything again.</source>
        <translation>FILE의 확장자가 형식을 정합니다: .html(모든 것이 들어 있는 한 페이지), .pdf, .md, .xlsx, .csv, .json. 첫 화면은 무엇을 정할지, 얼마나 확실한지, 무엇이 그 답을 바꿀지 말하고, 부록에는 출처가 달린 입력과 모든 것을 다시 계산하는 명령이 있습니다.</translation>
    </message>
    <message>
        <source>The ending of FILE decides the form: .svg, .png or .pdf. Figures of a study need its result file; matrix (what changes together), teams (who has to talk to whom) and parts (what is deployed together, and who owns it) need a scenario only.</source>
        <translation>FILE의 확장자가 형식을 정합니다: .svg, .png, .pdf. 연구의 그림에는 결과 파일이 필요합니다. matrix(함께 바뀌는 것), teams(누가 누구와 이야기해야 하는지), parts(함께 배포되는 것과 그 주인)에는 시나리오만 있으면 됩니다.</translation>
    </message>
    <message>
        <source>The fault lasts to the end of the window.</source>
        <translation>장애가 관측 구간이 끝날 때까지 이어진다.</translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation>그림을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The file does not exist, is a folder, or may not be read by this user. Names are looked up from the current folder; the names of CSV files from the folder of the scenario that mentions them.</source>
        <translation>파일이 없거나, 폴더이거나, 이 사용자가 읽을 수 없다. 이름은 지금 폴더에서 찾고, CSV 파일은 그것을 적은 시나리오의 폴더에서 찾는다.</translation>
    </message>
    <message>
        <source>The file is empty or has only comments. `twopizza init` writes a scenario to start from.</source>
        <translation>파일이 비었거나 주석뿐이다. `twopizza init`이 시작할 시나리오를 써 준다.</translation>
    </message>
    <message>
        <source>The file is too large for a scenario.</source>
        <translation>시나리오라기에는 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The first row names the field that each column is read into.</source>
        <translation>첫 줄은 각 열을 어느 필드로 읽을지 이름 짓는다.</translation>
    </message>
    <message>
        <source>The good.</source>
        <translation>파는 것.</translation>
    </message>
    <message>
        <source>The input, as --set names it.</source>
        <translation>--set이 쓰는 이름으로 적은 입력.</translation>
    </message>
    <message>
        <source>The interval of the difference contains 0, so these runs cannot tell which alternative is ahead. That is an answer: either there is no difference worth having, or it takes more runs to see it.</source>
        <translation>차이의 구간에 0이 들어 있으므로 이 실행들로는 어느 대안이 앞서는지 알 수 없다. 이것도 답이다. 가질 만한 차이가 없거나, 보려면 실행이 더 필요하다.</translation>
    </message>
    <message>
        <source>The journeys stayed inside their objectives.</source>
        <translation>여정이 목표 안에 머물렀다.</translation>
    </message>
    <message>
        <source>The law of communication chosen here takes a large part of everybody's time in a team of this size.</source>
        <translation>여기서 고른 의사소통 법칙은 이만한 팀에서 모두의 시간을 크게 가져간다.</translation>
    </message>
    <message>
        <source>The law.</source>
        <translation>분포.</translation>
    </message>
    <message>
        <source>The laws.</source>
        <translation>분포들.</translation>
    </message>
    <message>
        <source>The matrix has too many rows to be shown here; --json writes its entries.</source>
        <translation>행렬의 행이 너무 많아 여기에 보일 수 없다. --json을 쓰면 항목을 모두 적는다.</translation>
    </message>
    <message>
        <source>The mean lead time of the changes delivered in the window.</source>
        <translation>구간에 전달된 변경의 평균 리드 타임.</translation>
    </message>
    <message>
        <source>The mean wait for the right to deploy, of the waits that ended in the window.</source>
        <translation>구간에 끝난 배포 대기의 평균.</translation>
    </message>
    <message>
        <source>The module answers some requests with an error.</source>
        <translation>모듈이 몇몇 요청에 오류로 답한다.</translation>
    </message>
    <message>
        <source>The modules take turns, as often as their weight says.</source>
        <translation>모듈이 가중치만큼 차례로 돌아간다.</translation>
    </message>
    <message>
        <source>The most cannot be below the least.</source>
        <translation>최대는 최소보다 작을 수 없다.</translation>
    </message>
    <message>
        <source>The observations.</source>
        <translation>관측값.</translation>
    </message>
    <message>
        <source>The one with the fewest requests.</source>
        <translation>요청이 가장 적은 것.</translation>
    </message>
    <message>
        <source>The operation.</source>
        <translation>그 연산.</translation>
    </message>
    <message>
        <source>The other side, without the users; left out: everybody else.</source>
        <translation>다른 쪽. 사용자는 뺀다. 적지 않으면 나머지 모두.</translation>
    </message>
    <message>
        <source>The others wait in line; without it they are sent away once more than a second's worth has been let in.</source>
        <translation>나머지는 줄을 서서 기다린다. 대기실이 없으면 1초치를 넘게 들여보낸 뒤로는 돌려보낸다.</translation>
    </message>
    <message>
        <source>The owner team drops everything and repairs forward, outside the release policy.</source>
        <translation>담당 팀이 모든 일을 내려놓고, 릴리스 정책과 무관하게 앞으로 고쳐 나간다.</translation>
    </message>
    <message>
        <source>The parameters are each in range but do not fit together.</source>
        <translation>매개변수 하나하나는 범위 안이지만 서로 맞지 않는다.</translation>
    </message>
    <message>
        <source>The parts of the product.</source>
        <translation>제품의 부분들.</translation>
    </message>
    <message>
        <source>The people of the largest team.</source>
        <translation>가장 큰 팀의 인원.</translation>
    </message>
    <message>
        <source>The pipeline starts again from its first job.</source>
        <translation>파이프라인이 첫 작업부터 다시 시작한다.</translation>
    </message>
    <message>
        <source>The points, in order of time.</source>
        <translation>점들, 시간 순서로.</translation>
    </message>
    <message>
        <source>The precision was not reached within {0} runs.</source>
        <translation>{0}회 실행으로는 바라는 정밀도에 이르지 못했습니다.</translation>
    </message>
    <message>
        <source>The process that holds the module dies, and again after every restart.</source>
        <translation>모듈이 든 프로세스가 죽고, 다시 시작할 때마다 또 죽는다.</translation>
    </message>
    <message>
        <source>The process that holds the module dies.</source>
        <translation>모듈이 든 프로세스가 죽는다.</translation>
    </message>
    <message>
        <source>The process that holds the module gets a new version.</source>
        <translation>모듈이 든 프로세스가 새 버전으로 바뀐다.</translation>
    </message>
    <message>
        <source>The processor works for the operation.</source>
        <translation>프로세서가 연산을 위해 일한다.</translation>
    </message>
    <message>
        <source>The quota of the AWS SDKs: retries cost tokens, and get them back when they succeed.</source>
        <translation>AWS SDK의 할당량. 재시도는 토큰을 쓰고, 성공하면 되찾는다.</translation>
    </message>
    <message>
        <source>The range in which the mean over infinitely many runs lies, with 95 % confidence. It gets narrower with the square root of the number of runs: four times the runs, half the width.</source>
        <translation>무한히 많이 실행했을 때의 평균이 95 % 신뢰도로 놓이는 범위. 실행 횟수의 제곱근에 따라 좁아진다. 실행이 네 배면 폭은 절반이다.</translation>
    </message>
    <message>
        <source>The recorded changes, usually {csv: file.csv}.</source>
        <translation>기록된 변경들. 대개 {csv: file.csv}.</translation>
    </message>
    <message>
        <source>The report was made by version {0}, this is {1}: models may have changed.</source>
        <translation>보고서는 {0} 버전이 만들었고 이것은 {1} 버전입니다. 모델이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The requests of users: a gateway.</source>
        <translation>사용자의 요청: 게이트웨이.</translation>
    </message>
    <message>
        <source>The result file {0} is damaged: {1}.</source>
        <translation>결과 파일 {0}이(가) 손상되었습니다: {1}.</translation>
    </message>
    <message>
        <source>The result file {0} is in use by another process.</source>
        <translation>결과 파일 {0}을(를) 다른 프로세스가 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The rows of a table are changed in the CSV file itself.</source>
        <translation>표의 행은 CSV 파일에서 직접 고칩니다.</translation>
    </message>
    <message>
        <source>The same along co-change of at least 10 %.</source>
        <translation>10 % 이상의 동반 변경만 따라간 같은 값.</translation>
    </message>
    <message>
        <source>The same along the calls and events between modules: share of pairs where the first needs the second, directly or through others.</source>
        <translation>모듈 사이의 호출과 이벤트를 따라간 같은 값. 앞 모듈이 뒤 모듈을 직접 또는 다른 모듈을 거쳐 필요로 하는 쌍의 비율.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>같은 내용을 표로 보기</translation>
    </message>
    <message>
        <source>The same counted in working time.</source>
        <translation>근무 시간으로 센 같은 값.</translation>
    </message>
    <message>
        <source>The same field appears twice in one place. Which of the two holds would be a guess.</source>
        <translation>같은 필드가 한곳에 두 번 나온다. 둘 가운데 어느 것인지는 짐작할 수밖에 없다.</translation>
    </message>
    <message>
        <source>The same of the team with the most, with all others.</source>
        <translation>조율이 가장 많은 팀이 나머지 모든 팀과 하는 같은 값.</translation>
    </message>
    <message>
        <source>The same wait before every retry; as resilience4j does.</source>
        <translation>재시도마다 똑같이 기다린다. resilience4j와 같다.</translation>
    </message>
    <message>
        <source>The same, going no further than what the first process itself may call.</source>
        <translation>위와 같되, 첫 프로세스가 직접 부를 수 있는 데까지만 나아간다.</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>The scenario is part of this report.</source>
        <translation>시나리오가 이 보고서에 들어 있다.</translation>
    </message>
    <message>
        <source>The scenario of this study can not be read by this version.</source>
        <translation>이 버전은 이 연구의 시나리오를 읽지 못한다.</translation>
    </message>
    <message>
        <source>The shares of a plan's increments add up to 100 %.</source>
        <translation>계획의 증분을 모두 더하면 100 %가 된다.</translation>
    </message>
    <message>
        <source>The situation and the question.</source>
        <translation>상황과 질문.</translation>
    </message>
    <message>
        <source>The stages from accepted work to production, in order; needed for work.</source>
        <translation>받아들인 일이 운영에 이르기까지의 단계, 차례대로. 일이 있으면 필요하다.</translation>
    </message>
    <message>
        <source>The steps by which it becomes another alternative within a run, in order.</source>
        <translation>한 실행 안에서 다른 대안이 되어 가는 걸음들, 차례대로.</translation>
    </message>
    <message>
        <source>The steps, one after the other.</source>
        <translation>차례로 이어지는 단계들.</translation>
    </message>
    <message>
        <source>The target answers some requests with an error.</source>
        <translation>대상이 몇몇 요청에 오류로 답한다.</translation>
    </message>
    <message>
        <source>The target is out of service as a whole: maintenance, a lost disk.</source>
        <translation>대상 전체가 서비스를 멈춘다: 점검, 디스크 손실.</translation>
    </message>
    <message>
        <source>The teams.</source>
        <translation>팀들.</translation>
    </message>
    <message>
        <source>The text has errors; the board shows how it was before them.</source>
        <translation>텍스트에 오류가 있습니다. 보드는 오류가 나기 전의 모습입니다.</translation>
    </message>
    <message>
        <source>The text has errors; they come first.</source>
        <translation>텍스트에 오류가 있습니다. 먼저 고치십시오.</translation>
    </message>
    <message>
        <source>The text is not well-formed YAML at this place or just before it. Usual causes: a missing colon or space after it, an unclosed quote or bracket, lines of one block that are not indented alike, or a text with a colon or a hash that needs quotes.</source>
        <translation>이곳이나 바로 앞의 글이 올바른 YAML이 아니다. 흔한 까닭: 쌍점이나 그 뒤의 빈칸이 빠짐, 따옴표나 괄호를 닫지 않음, 한 블록의 줄 들여쓰기가 다름, 쌍점이나 #이 든 글에 따옴표가 없음.</translation>
    </message>
    <message>
        <source>The thin lines are intervals over runs.</source>
        <translation>가는 선은 실행들에 대한 구간이다.</translation>
    </message>
    <message>
        <source>The two sides measure different things.</source>
        <translation>두 쪽이 서로 다른 것을 잰다.</translation>
    </message>
    <message>
        <source>The unavailability that the objectives allow: 0.1 % of a year, or 8.8 hours, at 99.9 %. What is left of it tells whether there is room for risk; below 0 % it is overdrawn. Source: Site Reliability Engineering (2016), ch. 3.</source>
        <translation>목표가 허용하는 비가용: 99.9 %라면 한 해의 0.1 %, 곧 8.8시간. 남은 예산은 위험을 감수할 여유가 있는지 알려 준다. 0 % 아래이면 넘겨 쓴 것이다. 출처: Site Reliability Engineering (2016), 3장.</translation>
    </message>
    <message>
        <source>The value has another form than the field: a list where one value belongs, one value where fields belong, or the like. Lists are written `[a, b]` or with a dash per line, fields `{a: 1, b: 2}` or with a line per field.</source>
        <translation>값의 꼴이 필드와 다르다. 값 하나가 올 곳에 목록이 있거나, 필드들이 올 곳에 값 하나가 있는 따위이다. 목록은 `[a, b]`나 줄마다 붙임표로, 필드는 `{a: 1, b: 2}`나 줄마다 하나씩 쓴다.</translation>
    </message>
    <message>
        <source>The value lies outside what makes sense for this field.</source>
        <translation>값이 이 필드에 맞는 범위를 벗어났다.</translation>
    </message>
    <message>
        <source>The value.</source>
        <translation>값.</translation>
    </message>
    <message>
        <source>The version before is put back; the changes of the failed deployment are repaired and deployed again.</source>
        <translation>앞선 버전으로 되돌린다. 실패한 배포의 변경은 고쳐서 다시 배포한다.</translation>
    </message>
    <message>
        <source>The way of a change to production</source>
        <translation>변경이 운영에 이르는 길</translation>
    </message>
    <message>
        <source>The ways of working that are compared.</source>
        <translation>비교하는 일하는 방식들.</translation>
    </message>
    <message>
        <source>The whole company shares one.</source>
        <translation>회사 전체가 하나를 함께 쓴다.</translation>
    </message>
    <message>
        <source>The window only ever sees the base rate. Let the surge begin earlier, or make `observation.length` longer.</source>
        <translation>관측 구간에는 기본 빈도만 나타난다. 급증을 더 일찍 시작하게 하거나 `observation.length`를 늘린다.</translation>
    </message>
    <message>
        <source>The windows in which requests are simulated one by one.</source>
        <translation>요청을 하나하나 시뮬레이션하는 관측 구간.</translation>
    </message>
    <message>
        <source>The windows in which requests of journeys are simulated.</source>
        <translation>여정의 요청을 시뮬레이션하는 관측 구간.</translation>
    </message>
    <message>
        <source>The work, the same for every alternative; left out where only the use of the product counts.</source>
        <translation>모든 대안에 똑같은 일. 제품의 이용만 볼 때는 적지 않는다.</translation>
    </message>
    <message>
        <source>The work, the same in every alternative: how often changes come and how large they are.</source>
        <translation>모든 대안에 똑같이 주어지는 일: 변경이 얼마나 자주 오고 얼마나 큰지.</translation>
    </message>
    <message>
        <source>There are no results yet. Press F5 to run the scenario.</source>
        <translation>아직 결과가 없습니다. F5를 눌러 시나리오를 실행하십시오.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>{0} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is one version, and whatever changes, its users can go on as they are.</source>
        <translation>버전은 하나이며, 무엇이 바뀌든 쓰는 쪽은 그대로 있을 수 있다.</translation>
    </message>
    <message>
        <source>There is one version: whoever uses it follows in the same change.</source>
        <translation>버전은 하나이며, 쓰는 쪽은 같은 변경에서 함께 따라간다.</translation>
    </message>
    <message>
        <source>These are %1 values; at most %2 are run here.</source>
        <translation>값이 %1개입니다. 여기서는 %2개까지만 실행합니다.</translation>
    </message>
    <message>
        <source>These results are of an earlier state of the scenario; press F5.</source>
        <translation>시나리오가 바뀌기 전의 결과입니다. F5를 누르십시오.</translation>
    </message>
    <message>
        <source>They become more step by step, this long apart; each step is served in windows of its own. What is told of requests and faults is that of the last one.</source>
        <translation>이 간격으로 한 단계씩 늘며, 단계마다 따로 구간을 돌려 본다. 요청과 장애에 관한 값은 마지막 단계의 것이다.</translation>
    </message>
    <message>
        <source>Things there are only so many of, which operations sell.</source>
        <translation>정해진 수만 있고 연산이 파는 것들.</translation>
    </message>
    <message>
        <source>This alternative; the first unless given.</source>
        <translation>이 대안. 적지 않으면 첫 대안.</translation>
    </message>
    <message>
        <source>This counts or weighs something; leave the unit out.</source>
        <translation>개수나 무게이므로 단위를 붙이지 않는다.</translation>
    </message>
    <message>
        <source>This counts things, so it is a whole number.</source>
        <translation>개수이므로 정수를 쓴다.</translation>
    </message>
    <message>
        <source>This field has no sensible default, so it must be given.</source>
        <translation>이 필드에는 알맞은 기본값이 없으므로 반드시 적어야 한다.</translation>
    </message>
    <message>
        <source>This field is one of several alternatives, and the key says which.</source>
        <translation>이 필드는 여러 종류 가운데 하나이고, 키가 어느 것인지 말한다.</translation>
    </message>
    <message>
        <source>This field is one of several alternatives; name the one that holds, with its fields inside.</source>
        <translation>이 필드는 여러 종류 가운데 하나이다. 쓸 것의 이름을 적고 그 안에 필드를 적는다.</translation>
    </message>
    <message>
        <source>This field names something that is defined elsewhere in the scenario, and nothing has this id. What is defined inside one alternative is known only there.</source>
        <translation>이 필드는 시나리오의 다른 곳에서 정의한 것을 가리키는데, 그런 id가 없다. 한 대안 안에서 정의한 것은 거기서만 보인다.</translation>
    </message>
    <message>
        <source>This field takes one of a few words.</source>
        <translation>이 필드에는 정해진 낱말만 쓸 수 있다.</translation>
    </message>
    <message>
        <source>This is a switch: `true` or `false`.</source>
        <translation>켜고 끄는 값이다: `true` 또는 `false`.</translation>
    </message>
    <message>
        <source>This is about the first point of the sweep: {0}.</source>
        <translation>스윕의 첫 점에 대한 내용이다: {0}.</translation>
    </message>
    <message>
        <source>This metric exists once for each of several things, and none of them has this name.</source>
        <translation>이 지표는 여럿에 하나씩 있는데, 그런 이름을 가진 것이 없다.</translation>
    </message>
    <message>
        <source>Threads; all cores unless given. Results are the same for any number.</source>
        <translation>스레드 수. 적지 않으면 모든 코어. 몇 개든 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Threads; one per processor unless given. Results do not depend on it.</source>
        <translation>스레드 수. 적지 않으면 프로세서마다 하나. 결과는 달라지지 않는다.</translation>
    </message>
    <message>
        <source>Throttling and rate limits</source>
        <translation>스로틀링과 속도 제한</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>Throughput over time</source>
        <translation>시기별 처리량</translation>
    </message>
    <message>
        <source>Time a change lies still when it passes from one team to another.</source>
        <translation>변경이 한 팀에서 다른 팀으로 넘어갈 때 가만히 놓여 있는 시간.</translation>
    </message>
    <message>
        <source>Time at the start of each window that does not count.</source>
        <translation>관측 구간이 시작할 때 세지 않는 시간.</translation>
    </message>
    <message>
        <source>Time between an answer and the next request.</source>
        <translation>답을 받고 다음 요청까지의 시간.</translation>
    </message>
    <message>
        <source>Time each reader needs, taken from all people of the company.</source>
        <translation>읽는 사람마다 드는 시간. 회사의 모든 사람에게서 가져간다.</translation>
    </message>
    <message>
        <source>Time for each pair of versions of the same interface that live side by side and have to read each other's data.</source>
        <translation>나란히 살아 있어 서로의 데이터를 읽을 수 있어야 하는 같은 인터페이스의 버전 쌍마다 드는 시간.</translation>
    </message>
    <message>
        <source>Time for each test of the deployable.</source>
        <translation>배포 단위의 테스트마다 드는 시간.</translation>
    </message>
    <message>
        <source>Time for each thousand lines of the deployable.</source>
        <translation>배포 단위의 천 줄마다 드는 시간.</translation>
    </message>
    <message>
        <source>Time for each version that lives of the interfaces in the deployable: the tests of its consumers.</source>
        <translation>배포 단위에 든 인터페이스의 살아 있는 버전마다 드는 시간. 쓰는 쪽의 시험이다.</translation>
    </message>
    <message>
        <source>Time for which a failed change is watched, to see how many users it hurts until it is taken back.</source>
        <translation>실패한 변경을 되돌릴 때까지 사용자가 얼마나 피해를 입는지 보려고 그 변경을 지켜보는 시간.</translation>
    </message>
    <message>
        <source>Time for which a token goes on being accepted after its owner was locked out: what is left of its life.</source>
        <translation>주인이 막힌 뒤에도 토큰이 계속 받아들여지는 시간: 토큰의 남은 수명.</translation>
    </message>
    <message>
        <source>Time from one decision to the next.</source>
        <translation>한 결정에서 다음 결정까지의 시간.</translation>
    </message>
    <message>
        <source>Time from one departure to the next.</source>
        <translation>한 출발에서 다음 출발까지의 시간.</translation>
    </message>
    <message>
        <source>Time from one look at the ejected hosts to the next.</source>
        <translation>빠진 호스트를 한 번 살피고 다음에 살필 때까지의 시간.</translation>
    </message>
    <message>
        <source>Time from one session to the next.</source>
        <translation>한 회의에서 다음 회의까지의 시간.</translation>
    </message>
    <message>
        <source>Time from one sign of life of a process to the next.</source>
        <translation>프로세스의 생존 신호 사이의 시간.</translation>
    </message>
    <message>
        <source>Time from the start of the window.</source>
        <translation>관측 구간이 시작한 때부터의 시간.</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>단계 시간</translation>
    </message>
    <message>
        <source>Time in stage, working time</source>
        <translation>단계 시간, 근무 시간</translation>
    </message>
    <message>
        <source>Time it takes whatever it is run on.</source>
        <translation>무엇을 다루든 드는 시간.</translation>
    </message>
    <message>
        <source>Time of day at which it closes.</source>
        <translation>창이 닫히는 시각.</translation>
    </message>
    <message>
        <source>Time of day at which the window opens.</source>
        <translation>창이 열리는 시각.</translation>
    </message>
    <message>
        <source>Time of day at which what counts begins; the busy hours of daily loads go by it.</source>
        <translation>측정을 시작하는 하루 중의 시각. 날마다 돌아오는 부하의 바쁜 시간대는 이 시각을 따른다.</translation>
    </message>
    <message>
        <source>Time of day at which work begins.</source>
        <translation>일을 시작하는 시각.</translation>
    </message>
    <message>
        <source>Time of one search for the cause; repair begins when all searches are done. Traces in one place make it short.</source>
        <translation>원인을 한 번 찾는 데 걸리는 시간. 다 찾고 나서 복구를 시작한다. 추적 정보가 한곳에 있으면 짧아진다.</translation>
    </message>
    <message>
        <source>Time of outage in a year, as long as if it had hit everybody; whoever is hit by several at once counts once. Planned stops included.</source>
        <translation>1년 동안의 장애 시간. 모두가 영향받은 것으로 환산하며, 여러 장애를 동시에 겪는 사용자는 한 번만 센다. 계획된 중단도 포함한다.</translation>
    </message>
    <message>
        <source>Time over which both are counted.</source>
        <translation>둘을 세는 기간.</translation>
    </message>
    <message>
        <source>Time per communication path, person and working day, for the per_path law.</source>
        <translation>의사소통 경로, 사람, 근무일마다 드는 시간. per_path 법칙에 쓴다.</translation>
    </message>
    <message>
        <source>Time that a two-phase commit holds a row: from getting it to the arrival of the decision.</source>
        <translation>2단계 커밋이 행 하나를 쥐고 있는 시간: 얻은 때부터 결정이 닿을 때까지.</translation>
    </message>
    <message>
        <source>Time that a user spends in the waiting room before being served, without trouble.</source>
        <translation>문제가 없을 때 사용자가 처리되기 전에 대기실에서 보내는 시간.</translation>
    </message>
    <message>
        <source>Time that a user spends in the waiting room in the window of the fault, by fault.</source>
        <translation>장애의 관측 구간에서 사용자가 대기실에서 보내는 시간, 장애마다.</translation>
    </message>
    <message>
        <source>Time that counts.</source>
        <translation>세는 시간.</translation>
    </message>
    <message>
        <source>Time that each megabyte of a call adds.</source>
        <translation>호출의 메가바이트마다 더해지는 시간.</translation>
    </message>
    <message>
        <source>Time that passes whatever people do.</source>
        <translation>사람이 무엇을 하든 흐르는 시간.</translation>
    </message>
    <message>
        <source>Time the database works for it.</source>
        <translation>데이터베이스가 일하는 시간.</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>탐지 시간</translation>
    </message>
    <message>
        <source>Time to finish the plan</source>
        <translation>계획을 끝내는 시간</translation>
    </message>
    <message>
        <source>Time to get a new machine when scaling out.</source>
        <translation>늘릴 때 새 기계를 얻는 데 드는 시간.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>회복 시간</translation>
    </message>
    <message>
        <source>Time to recover from</source>
        <translation>회복 시간</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>복구 시간</translation>
    </message>
    <message>
        <source>Time to the next kill, for each of them: ten replicas are killed ten times as often as one.</source>
        <translation>다음에 죽을 때까지의 시간, 하나하나마다 따로. 복제본 열 개는 하나보다 열 배 자주 죽는다.</translation>
    </message>
    <message>
        <source>Time to the other process and back.</source>
        <translation>다른 프로세스까지 갔다 오는 시간.</translation>
    </message>
    <message>
        <source>Time to write a decision down so that it survives a crash.</source>
        <translation>죽어도 남도록 결정을 적어 두는 시간.</translation>
    </message>
    <message>
        <source>Time, mean</source>
        <translation>시간, 평균</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>타임아웃</translation>
    </message>
    <message>
        <source>Times a change passes from one team to another.</source>
        <translation>변경이 한 팀에서 다른 팀으로 넘어간 횟수.</translation>
    </message>
    <message>
        <source>Times a token is checked for each request of a user.</source>
        <translation>사용자 요청 하나마다 토큰을 확인하는 횟수.</translation>
    </message>
    <message>
        <source>Times as many as usual.</source>
        <translation>평소의 몇 배.</translation>
    </message>
    <message>
        <source>Times as many requests of every journey after a year of 365 days, counted from the end of the warm-up; below 1 they become fewer.</source>
        <translation>준비 기간이 끝난 때부터 365일 뒤에 모든 사용 흐름의 요청이 몇 배가 되는가. 1보다 작으면 줄어든다.</translation>
    </message>
    <message>
        <source>Times that rate during the surge.</source>
        <translation>급증하는 동안 그 빈도의 몇 배.</translation>
    </message>
    <message>
        <source>Times the base rate.</source>
        <translation>기본 빈도의 몇 배.</translation>
    </message>
    <message>
        <source>Times the change has to reach production before it does what was wanted.</source>
        <translation>변경이 바라던 일을 하기까지 운영에 올라야 하는 횟수.</translation>
    </message>
    <message>
        <source>Times the price book's prices of processors and memory; renting by use often costs a multiple of buying.</source>
        <translation>가격표의 프로세서와 메모리 가격에 곱하는 배수. 쓴 만큼 내고 빌리면 사는 것의 몇 배가 드는 일이 많다.</translation>
    </message>
    <message>
        <source>Times until failure, with early failures (shape below 1) or wear (above 1).</source>
        <translation>고장까지의 시간. 초기 고장(shape가 1보다 작음)이나 마모(1보다 큼)가 있다.</translation>
    </message>
    <message>
        <source>Token checks per request</source>
        <translation>요청당 토큰 확인</translation>
    </message>
    <message>
        <source>Tokens a retry after a timeout costs.</source>
        <translation>타임아웃 뒤의 재시도에 드는 토큰.</translation>
    </message>
    <message>
        <source>Tokens a retry costs.</source>
        <translation>재시도에 드는 토큰.</translation>
    </message>
    <message>
        <source>Tokens earned by a call that succeeds at once.</source>
        <translation>한 번에 성공한 호출이 버는 토큰.</translation>
    </message>
    <message>
        <source>Tokens earned by a success.</source>
        <translation>성공이 버는 토큰.</translation>
    </message>
    <message>
        <source>Tomcat: 200 threads</source>
        <translation>Tomcat: 스레드 200개</translation>
    </message>
    <message>
        <source>Too few runs to compare {0} with {1}: {2}.</source>
        <translation>{0}을(를) {1}와(과) 비교하기에는 실행이 너무 적다: {2}회.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Tools that cost the same however the product is cut.</source>
        <translation>제품을 어떻게 나누든 비용이 같은 도구.</translation>
    </message>
    <message>
        <source>Tools that every deployable needs for itself: monitoring, logs, repository, upkeep of its pipeline.</source>
        <translation>배포 단위마다 따로 필요한 도구: 모니터링, 로그, 저장소, 파이프라인 유지 관리.</translation>
    </message>
    <message>
        <source>Tries again after a failure; left out: one try. Needs a timeout.</source>
        <translation>실패하면 다시 시도한다. 적지 않으면 한 번만 시도한다. 타임아웃이 필요하다.</translation>
    </message>
    <message>
        <source>Tries of a call over the network after the fault has ended, by fault.</source>
        <translation>장애가 끝난 뒤 네트워크를 건너는 호출 하나의 시도 횟수, 장애마다.</translation>
    </message>
    <message>
        <source>Tries of a call over the network, retries and hedges included, without trouble.</source>
        <translation>문제가 없을 때 네트워크를 건너는 호출 하나의 시도 횟수. 재시도와 겹쳐 보낸 것도 넣는다.</translation>
    </message>
    <message>
        <source>Tries per call</source>
        <translation>호출당 시도</translation>
    </message>
    <message>
        <source>Tries per call after</source>
        <translation>장애 뒤 호출당 시도</translation>
    </message>
    <message>
        <source>Trouble that stays when its cause is gone, because it feeds itself: callers give up and try again, so the work that nobody waits for any more keeps everything busy. Only less load ends it. Faults from which the window does not recover are called stuck. Sources: Bronson et al., HotOS 2021; Huang et al., OSDI 2022.</source>
        <translation>원인이 사라져도 스스로를 먹여 키우기 때문에 사라지지 않는 문제. 호출자가 포기하고 다시 시도하므로, 이제 아무도 기다리지 않는 일이 모두를 계속 바쁘게 한다. 부하를 줄여야만 끝난다. 관측 구간 안에 회복하지 못하는 장애를 헤어나지 못한 장애라고 한다. 출처: Bronson et al., HotOS 2021; Huang et al., OSDI 2022.</translation>
    </message>
    <message>
        <source>Twenty changes, one dot each</source>
        <translation>변경 스무 개, 하나에 점 하나</translation>
    </message>
    <message>
        <source>Two things of one kind cannot share an id, or nobody could say which one is meant.</source>
        <translation>같은 종류의 둘이 id를 함께 쓰면 어느 것인지 알 수 없다.</translation>
    </message>
    <message>
        <source>Two-phase commit</source>
        <translation>2단계 커밋</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Units at the start of the window.</source>
        <translation>관측 구간이 시작할 때의 수량.</translation>
    </message>
    <message>
        <source>Units of a limited good are sold, as far as the seller can see that there are any.</source>
        <translation>한정된 것을 판다. 판매자가 보기에 남아 있는 만큼만 판다.</translation>
    </message>
    <message>
        <source>Units of limited goods sold that were not there.</source>
        <translation>없는데 팔린 한정 상품의 수량.</translation>
    </message>
    <message>
        <source>Units of limited goods sold.</source>
        <translation>팔린 한정 상품의 수량.</translation>
    </message>
    <message>
        <source>Units of the currency in one US dollar; converts the default prices. Needed when the currency is another one.</source>
        <translation>미국 1달러에 해당하는 통화의 금액. 기본 가격을 환산한다. 통화가 미국 달러가 아닐 때 필요하다.</translation>
    </message>
    <message>
        <source>Units oversold</source>
        <translation>초과 판매</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>판매 수량</translation>
    </message>
    <message>
        <source>Until a newcomer gets as much done as the others, elapsed.</source>
        <translation>신입이 다른 사람만큼 하게 되기까지의 경과 시간.</translation>
    </message>
    <message>
        <source>Until everybody has time.</source>
        <translation>모두가 시간이 날 때까지.</translation>
    </message>
    <message>
        <source>Until the post of somebody who left is taken by a newcomer, elapsed.</source>
        <translation>떠난 사람의 자리에 신입이 올 때까지(달력 시간).</translation>
    </message>
    <message>
        <source>Upright: when the steps of roads are done (median), {0}.</source>
        <translation>세로선: 이행 단계를 마친 때(중앙값), {0}.</translation>
    </message>
    <message>
        <source>Usage: {0}</source>
        <translation>사용법: {0}</translation>
    </message>
    <message>
        <source>Users come at the same rate all the time, independently of each other.</source>
        <translation>사용자가 늘 같은 빈도로, 서로 무관하게 온다.</translation>
    </message>
    <message>
        <source>Users hit by</source>
        <translation>피해를 본 사용자</translation>
    </message>
    <message>
        <source>Users.</source>
        <translation>사용자의 수.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Version of the file format.</source>
        <translation>파일 형식의 버전.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Versions of all interfaces that live side by side, averaged over elapsed time.</source>
        <translation>나란히 살아 있는 모든 인터페이스의 버전 수, 달력 시간 평균.</translation>
    </message>
    <message>
        <source>Very likely, within the model</source>
        <translation>모델 안에서는 아주 그럴듯함</translation>
    </message>
    <message>
        <source>Visits that failed, and why</source>
        <translation>실패한 호출과 그 이유</translation>
    </message>
    <message>
        <source>Wait before a retry.</source>
        <translation>재시도 앞의 대기.</translation>
    </message>
    <message>
        <source>Wait before the first retry.</source>
        <translation>첫 재시도 앞의 대기.</translation>
    </message>
    <message>
        <source>Wait for admission</source>
        <translation>입장 대기</translation>
    </message>
    <message>
        <source>Wait for somebody from outside when the team lacks the skill, in working time.</source>
        <translation>팀에 그 기술이 없을 때 밖에서 도와줄 사람을 기다리는 근무 시간.</translation>
    </message>
    <message>
        <source>Wait for the answer from another site.</source>
        <translation>다른 곳에서 답이 올 때까지의 대기.</translation>
    </message>
    <message>
        <source>Wait for the answer of people nearby.</source>
        <translation>가까이 있는 사람의 답을 기다리는 시간.</translation>
    </message>
    <message>
        <source>Wait for the first answer; a high percentile of the latency keeps the extra requests few.</source>
        <translation>첫 답을 기다리는 시간. 지연 시간의 높은 백분위수로 하면 더 보내는 요청이 적다.</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>답을 기다림</translation>
    </message>
    <message>
        <source>Waiting in stage</source>
        <translation>단계 안의 대기</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>대기실</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>준비 기간</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Wasted effort</source>
        <translation>버려진 공수</translation>
    </message>
    <message>
        <source>Ways to put together one living version of each interface, the product of their numbers, averaged over elapsed time.</source>
        <translation>인터페이스마다 살아 있는 버전을 하나씩 골라 맞추는 경우의 수. 버전 수의 곱이며 달력 시간 평균.</translation>
    </message>
    <message>
        <source>Weeks after the warm-up</source>
        <translation>준비 기간 이후 주수</translation>
    </message>
    <message>
        <source>What a call between two processes adds.</source>
        <translation>두 프로세스 사이의 호출이 더하는 것.</translation>
    </message>
    <message>
        <source>What a failed change does to the module it changed, where there are journeys to suffer from it; each failure is one of these, by weight.</source>
        <translation>실패한 변경이 바꾼 모듈에 하는 일. 그 피해를 볼 여정이 있을 때 쓴다. 실패마다 가중치에 따라 이 가운데 하나이다.</translation>
    </message>
    <message>
        <source>What a failed job leads to.</source>
        <translation>실패한 작업이 일으키는 일.</translation>
    </message>
    <message>
        <source>What a fault does is watched on the journeys of users. Add `journeys` to the product, or take the faults out.</source>
        <translation>장애가 하는 일은 사용자의 여정에서 지켜본다. 제품에 `journeys`를 더하거나 장애를 뺀다.</translation>
    </message>
    <message>
        <source>What a finished change costs for each week it waits for its release, in person-time.</source>
        <translation>끝난 변경이 릴리스를 기다리는 한 주마다 드는 비용, 인시로.</translation>
    </message>
    <message>
        <source>What a free choice of languages, databases and frameworks gives and takes.</source>
        <translation>언어, 데이터베이스, 프레임워크를 자유롭게 고를 때 얻는 것과 잃는 것.</translation>
    </message>
    <message>
        <source>What a newcomer gets done on the first day, in relation to the others; it grows in a straight line.</source>
        <translation>신입이 첫날 해내는 일, 다른 사람에 대한 비율. 그 뒤로 일정하게 늘어난다.</translation>
    </message>
    <message>
        <source>What a newcomer takes of the others' time until then, in persons.</source>
        <translation>그때까지 신입 한 명이 다른 사람들의 시간을 빼앗는 정도, 사람 수로.</translation>
    </message>
    <message>
        <source>What a report of a simulation has to say (Monks et al. 2019)</source>
        <translation>시뮬레이션 보고서가 밝혀야 할 것 (Monks 외 2019)</translation>
    </message>
    <message>
        <source>What an alternative costs more and less, cause by cause</source>
        <translation>대안이 더 쓰고 덜 쓰는 비용, 원인별</translation>
    </message>
    <message>
        <source>What changes together</source>
        <translation>함께 바뀌는 것</translation>
    </message>
    <message>
        <source>What costs more, what costs less?</source>
        <translation>무엇에 더 들고 무엇에 덜 드는가?</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>What differs from {0}?</source>
        <translation>{0}에 견주어 무엇이 다른가?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>What does each fault do to each journey?</source>
        <translation>장애마다 각 여정에 무슨 일이 생기는가?</translation>
    </message>
    <message>
        <source>What each fault does</source>
        <translation>장애마다 일어나는 일</translation>
    </message>
    <message>
        <source>What each fault does to each journey</source>
        <translation>장애마다 각 여정에 생기는 일</translation>
    </message>
    <message>
        <source>What each person knows of each module: it grows with work on it and fades without.</source>
        <translation>각자가 모듈마다 아는 정도. 만지면 늘고, 만지지 않으면 흐려진다.</translation>
    </message>
    <message>
        <source>What each person knows of each module; left out: everybody knows what the team owns.</source>
        <translation>각자가 모듈마다 아는 정도. 쓰지 않으면 모두가 팀이 맡은 것을 안다.</translation>
    </message>
    <message>
        <source>What everything together costs per time: the sum of the causes. What was not simulated, and an outage without a price, is not in it.</source>
        <translation>모든 것에 드는 시간당 비용: 원인별 비용의 합. 시뮬레이션하지 않은 것과 가격이 없는 장애 시간은 들어가지 않는다.</translation>
    </message>
    <message>
        <source>What goes wrong at run time, the same for every alternative.</source>
        <translation>운영 중에 잘못되는 것. 모든 대안에 똑같다.</translation>
    </message>
    <message>
        <source>What happens to lead time, to the spread of failures and to cost when teams and software are cut differently?</source>
        <translation>팀과 소프트웨어를 다르게 나누면 리드 타임과 장애 전파와 비용은 어떻게 될까?</translation>
    </message>
    <message>
        <source>What happens to the borders inside a deployable, which nothing but discipline guards: every change leaves a dependency on what lies beside it.</source>
        <translation>규율 말고는 지켜 주는 것이 없는 배포 단위 안의 경계에 일어나는 일. 변경마다 옆에 있는 것에 대한 의존을 남긴다.</translation>
    </message>
    <message>
        <source>What happens, one step after the other.</source>
        <translation>일어나는 일, 한 단계씩 차례로.</translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation>일어나는 일.</translation>
    </message>
    <message>
        <source>What has to be so before it begins, as people see it who look back once a week. What never happens is never reached, nor is any step after it.</source>
        <translation>시작하기 전에 갖추어져야 할 조건. 일주일에 한 번 지난 구간을 되돌아보고 판단한다. 조건이 끝내 갖추어지지 않으면 이 단계에도, 그 뒤의 단계에도 이르지 않는다.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>무엇을 허용하는가.</translation>
    </message>
    <message>
        <source>What is built, tested and deployed as one piece.</source>
        <translation>한 덩어리로 빌드하고 시험하고 배포하는 것.</translation>
    </message>
    <message>
        <source>What is built.</source>
        <translation>만드는 것.</translation>
    </message>
    <message>
        <source>What is built. The parts that change together most are worth a co_change entry.</source>
        <translation>만드는 제품. 자주 함께 바뀌는 부분은 co_change에 적어 두면 좋다.</translation>
    </message>
    <message>
        <source>What is built: the same in every alternative.</source>
        <translation>만드는 것. 모든 대안에서 같다.</translation>
    </message>
    <message>
        <source>What is deployed together, and who calls whom</source>
        <translation>무엇이 함께 배포되고 누가 누구를 호출하는가</translation>
    </message>
    <message>
        <source>What is deployed together, and who owns it</source>
        <translation>함께 배포되는 것과 그 주인</translation>
    </message>
    <message>
        <source>What is different here, in a sentence or two.</source>
        <translation>여기서 무엇이 다른지 한두 문장으로.</translation>
    </message>
    <message>
        <source>What is known of a user lives in the process that served the first request; it gets all the others and takes them along when it dies.</source>
        <translation>사용자에 대해 아는 것은 첫 요청을 처리한 프로세스에 있다. 나머지 요청도 모두 그 프로세스로 가고, 죽으면 함께 사라진다.</translation>
    </message>
    <message>
        <source>What it does to people to be firefighting for too long.</source>
        <translation>장애 대응에 너무 오래 매달리면 사람에게 일어나는 일.</translation>
    </message>
    <message>
        <source>What modules rely on, how it changes, and how many versions of it live.</source>
        <translation>모듈이 기대고 있는 것, 그것이 바뀌는 방식, 살아 있는 버전의 수.</translation>
    </message>
    <message>
        <source>What moved most: {0} of {1}, from {2} to {3}.</source>
        <translation>가장 크게 바뀐 것: {1}의 {0}, {2}에서 {3}.</translation>
    </message>
    <message>
        <source>What other modules rely on, and what becomes of them when it changes.</source>
        <translation>다른 모듈이 기대고 있는 것, 그리고 그것이 바뀔 때 그 모듈에 생기는 일.</translation>
    </message>
    <message>
        <source>What passes through it.</source>
        <translation>이곳을 지나는 것.</translation>
    </message>
    <message>
        <source>What people can do, of what the work asks for.</source>
        <translation>일이 요구하는 것 가운데 사람들이 할 수 있는 것.</translation>
    </message>
    <message>
        <source>What people can do, of what the work asks for. Each piece of work takes one skill, any of them alike; a team has those of its people.</source>
        <translation>일이 요구하는 것 가운데 사람들이 할 수 있는 것. 작업마다 기술 하나가 필요하고 어느 것이든 똑같이 자주 쓰인다. 팀은 구성원의 기술을 모두 갖는다.</translation>
    </message>
    <message>
        <source>What people's time goes into</source>
        <translation>사람들의 시간이 가는 곳</translation>
    </message>
    <message>
        <source>What people, machines and tools cost.</source>
        <translation>사람, 기계, 도구의 비용.</translation>
    </message>
    <message>
        <source>What people, machines and tools cost; the same for every alternative.</source>
        <translation>사람, 기계, 도구의 비용. 모든 대안에서 같다.</translation>
    </message>
    <message>
        <source>What shares one flag.</source>
        <translation>하나의 플래그를 함께 쓰는 범위.</translation>
    </message>
    <message>
        <source>What shares one train.</source>
        <translation>하나의 열차를 함께 쓰는 범위.</translation>
    </message>
    <message>
        <source>What shares these runners.</source>
        <translation>이 러너들을 함께 쓰는 범위.</translation>
    </message>
    <message>
        <source>What talking costs the teams.</source>
        <translation>대화가 팀에서 가져가는 것.</translation>
    </message>
    <message>
        <source>What talking costs.</source>
        <translation>대화의 비용.</translation>
    </message>
    <message>
        <source>What that share would be on average if the modules were dealt to the same teams at random: pairs of modules with a common owner, of all pairs.</source>
        <translation>모듈을 같은 팀들에 무작위로 나눌 때 그 몫의 평균. 모든 모듈 쌍 가운데 맡은 팀이 같은 쌍의 비율.</translation>
    </message>
    <message>
        <source>What the caller answers when the callee fails to: a default, a copy, an empty list. The request counts as degraded, not as lost, and does not meet its objective in full.</source>
        <translation>불리는 쪽이 답하지 못할 때 호출자가 대신 내놓는 답: 기본값, 사본, 빈 목록. 그 요청은 사라진 것이 아니라 모자란 것으로 세며, 목표를 온전히 채우지는 못한다.</translation>
    </message>
    <message>
        <source>What the caller does when the answer fails to come.</source>
        <translation>답이 오지 않을 때 호출자가 하는 일.</translation>
    </message>
    <message>
        <source>What the modules do on demand.</source>
        <translation>모듈이 요청을 받아 하는 일들.</translation>
    </message>
    <message>
        <source>What the proxies at both ends of a service mesh add; 0 for none.</source>
        <translation>서비스 메시의 양쪽 끝 프록시가 더하는 시간. 0이면 없음.</translation>
    </message>
    <message>
        <source>What the scenario is about, in a few words.</source>
        <translation>시나리오가 무엇에 대한 것인지 몇 마디로.</translation>
    </message>
    <message>
        <source>What the user sets off; spread over the modules that have it.</source>
        <translation>사용자가 일으키는 연산. 그것을 가진 모듈들에 고루 간다.</translation>
    </message>
    <message>
        <source>What they may expect.</source>
        <translation>사용자가 기대해도 되는 것.</translation>
    </message>
    <message>
        <source>What those who work on a module know of it, averaged over their hands-on time.</source>
        <translation>모듈을 만지는 사람이 그 모듈을 아는 정도. 작업 시간에 대한 평균.</translation>
    </message>
    <message>
        <source>What to draw.</source>
        <translation>그릴 것.</translation>
    </message>
    <message>
        <source>What to know about it.</source>
        <translation>알아 둘 점.</translation>
    </message>
    <message>
        <source>What too much firefighting does to people; left out: nothing.</source>
        <translation>지나친 장애 대응이 사람에게 미치는 영향. 쓰지 않으면 없다.</translation>
    </message>
    <message>
        <source>What users may expect of a journey (service-level objective).</source>
        <translation>사용자가 여정에서 기대해도 되는 것(서비스 수준 목표).</translation>
    </message>
    <message>
        <source>What users meet in the module that was changed.</source>
        <translation>바뀐 모듈에서 사용자가 겪는 것.</translation>
    </message>
    <message>
        <source>What users of a journey may expect: a share of the requests answered in full and in time, such as 99.9 % within 500 ms. SLO attainment is the share that is. Source: Beyer et al., Site Reliability Engineering (2016), ch. 4.</source>
        <translation>사용자가 여정에서 기대해도 되는 것: 온전하게 제때 답한 요청의 비율, 예를 들어 500 ms 안에 99.9 %. SLO 달성률은 실제로 그렇게 답한 비율이다. 출처: Beyer et al., Site Reliability Engineering (2016), 4장.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>비교한 것</translation>
    </message>
    <message>
        <source>What was expected cannot be told from these runs: {0}</source>
        <translation>이 실행들로는 판단할 수 없는 기대: {0}</translation>
    </message>
    <message>
        <source>What was expected does not hold: {0}</source>
        <translation>맞지 않는 기대: {0}</translation>
    </message>
    <message>
        <source>What was wanted cannot be said in this place of the file without changing something else. Edit the file by hand.</source>
        <translation>파일의 이 자리에서는 다른 것을 바꾸지 않고 원하는 내용을 쓸 수 없습니다. 파일을 직접 고치십시오.</translation>
    </message>
    <message>
        <source>What will you do differently next week?</source>
        <translation>다음 주에 무엇을 다르게 하겠는가?</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>무엇이 이 답을 바꿀까</translation>
    </message>
    <message>
        <source>What would have to be true for the other alternative to win?</source>
        <translation>다른 대안이 이기려면 무엇이 사실이어야 하는가?</translation>
    </message>
    <message>
        <source>What {0} costs more and less than {1}</source>
        <translation>{0}이(가) {1}보다 더 들거나 덜 드는 비용</translation>
    </message>
    <message>
        <source>Whatever is ready leaves together at fixed times.</source>
        <translation>준비된 것이 정해진 때에 함께 떠난다.</translation>
    </message>
    <message>
        <source>Whatever the product does not call is forbidden (deny by default).</source>
        <translation>제품이 부르지 않는 것은 모두 금지한다(기본 거부).</translation>
    </message>
    <message>
        <source>When a step of the road is done, from the end of the warm-up.</source>
        <translation>길의 한 걸음이 끝난 시점. 준비 기간이 끝난 때부터 센다.</translation>
    </message>
    <message>
        <source>When changes come.</source>
        <translation>변경이 오는 때.</translation>
    </message>
    <message>
        <source>When does the answer change?</source>
        <translation>답은 언제 달라지는가?</translation>
    </message>
    <message>
        <source>When it begins, from the start of what is measured.</source>
        <translation>시작하는 때, 측정을 시작한 때부터.</translation>
    </message>
    <message>
        <source>When it entered the main line.</source>
        <translation>주 브랜치에 들어간 때.</translation>
    </message>
    <message>
        <source>When people work.</source>
        <translation>사람들이 일하는 때.</translation>
    </message>
    <message>
        <source>When people work. Day 1 of a run is a Monday.</source>
        <translation>사람들이 일하는 때. 실행의 첫날은 월요일이다.</translation>
    </message>
    <message>
        <source>When something breaks, it hits fewer users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.</source>
        <translation>무언가 고장 났을 때 영향받는 사용자가 {3}회 중 {2}회({4}) 더 적다: 요청의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>When something breaks, it hits more users in {2} of {3} runs ({4}): {6} of the requests instead of {7}.</source>
        <translation>무언가 고장 나면 {3}회 중 {2}회({4}) 더 많은 사용자에게 피해를 준다: 요청의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>When something breaks, {0} hits fewer users than {1} in {2} of {3} runs ({4}): {6} of the requests instead of {7}.</source>
        <translation>무언가 고장 나면 {0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 적은 사용자에게 피해를 준다: 요청의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>When something breaks, {0} hits more users than {1} in {2} of {3} runs ({4}): {6} of the requests instead of {7}.</source>
        <translation>무언가 고장 나면 {0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 많은 사용자에게 피해를 준다: 요청의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>When the answer changes</source>
        <translation>답이 달라지는 때</translation>
    </message>
    <message>
        <source>When the answer has not come after a while, the same question is asked of another replica and the first answer counts. Asking at the 95th percentile costs about 5 % more calls and cuts the tail. Source: Dean &amp; Barroso, The Tail at Scale (2013).</source>
        <translation>한동안 답이 오지 않으면 같은 질문을 다른 복제본에도 보내고 먼저 온 답을 쓴다. 95번째 백분위수에서 다시 물으면 호출이 약 5 % 늘고 긴 꼬리가 줄어든다. 출처: Dean &amp; Barroso, The Tail at Scale (2013).</translation>
    </message>
    <message>
        <source>When the change was written, ISO 8601 with offset.</source>
        <translation>변경을 쓴 때, 시차가 붙은 ISO 8601.</translation>
    </message>
    <message>
        <source>When what a step of the road waits for came to hold, from the end of the warm-up; only for steps that wait for something.</source>
        <translation>이행 단계가 기다리던 조건이 갖추어진 때. 준비 기간이 끝난 때부터 잰다. 조건이 있는 단계에만 있다.</translation>
    </message>
    <message>
        <source>Where an input of the scenario comes from.</source>
        <translation>시나리오의 입력이 어디서 왔는가.</translation>
    </message>
    <message>
        <source>Where changes go on from module to module, a few rare links join everything: propagation cost follows them to the end and gives the share of modules that a change may reach. Mozilla had 17 % in April 1998 and 3 % after half a year of rebuilding. Source: MacCormack, Rusnak &amp; Baldwin 2006.</source>
        <translation>변경이 모듈에서 모듈로 이어지면 드문 연결 몇 개만으로도 모두가 엮인다. 전파 비용은 그 연결을 끝까지 따라가서, 변경 하나가 닿을 수 있는 모듈의 비율을 낸다. Mozilla는 1998년 4월 17 %였고, 반 년 동안 다시 지은 뒤 3 %가 되었다. 출처: MacCormack, Rusnak &amp; Baldwin 2006.</translation>
    </message>
    <message>
        <source>Where it is copied to; the current folder unless given.</source>
        <translation>복사할 곳. 적지 않으면 지금 폴더.</translation>
    </message>
    <message>
        <source>Where lead time goes</source>
        <translation>리드 타임은 어디에 쓰이는가</translation>
    </message>
    <message>
        <source>Where lead time goes: work and waiting of each stage</source>
        <translation>리드 타임이 가는 곳: 단계마다 일과 기다림</translation>
    </message>
    <message>
        <source>Where sets of data live.</source>
        <translation>데이터가 있는 곳.</translation>
    </message>
    <message>
        <source>Where sets of data live; left out: all in one called `database`.</source>
        <translation>데이터가 있는 곳. 적지 않으면 `database`라는 하나에 모두 있다.</translation>
    </message>
    <message>
        <source>Where the inputs come from; whatever is not listed counts as assumed when set and as default when not.</source>
        <translation>입력들의 출처. 적지 않은 것은 값을 정했으면 가정, 아니면 기본값으로 친다.</translation>
    </message>
    <message>
        <source>Where the state of a user between two requests lives.</source>
        <translation>두 요청 사이에 사용자의 상태가 있는 곳.</translation>
    </message>
    <message>
        <source>Where the story comes from.</source>
        <translation>이야기의 출처.</translation>
    </message>
    <message>
        <source>Which deployable may call which, and how far somebody gets who has broken into one.</source>
        <translation>어느 배포 단위가 어느 배포 단위를 부를 수 있고, 그 가운데 하나에 침입한 사람이 어디까지 나아갈 수 있는지.</translation>
    </message>
    <message>
        <source>Which deployable may call which, for the reach of a breach.</source>
        <translation>어느 배포 단위가 어느 배포 단위를 부를 수 있는지. 침해가 미치는 범위를 정한다.</translation>
    </message>
    <message>
        <source>Which figure surprised you the most, and what in the scenario causes it?</source>
        <translation>어느 그림이 가장 뜻밖이었고, 시나리오의 무엇이 그 원인인가?</translation>
    </message>
    <message>
        <source>Which input would you measure first in your own organisation?</source>
        <translation>자신의 조직에서는 어느 입력을 먼저 재 보겠는가?</translation>
    </message>
    <message>
        <source>Which modules change together. Listed pairs only; no pair, no coupling.</source>
        <translation>함께 바뀌는 모듈. 적은 쌍만 해당하고, 쌍이 없으면 결합도 없다.</translation>
    </message>
    <message>
        <source>Which replica gets the next call.</source>
        <translation>다음 호출을 받는 복제본.</translation>
    </message>
    <message>
        <source>Which schema; `scenario` unless given.</source>
        <translation>어느 스키마인지. 적지 않으면 `scenario`.</translation>
    </message>
    <message>
        <source>Which shell.</source>
        <translation>어느 셸인지.</translation>
    </message>
    <message>
        <source>Who comes into which team; through a reorganisation people stay where they are.</source>
        <translation>누가 어느 팀으로 가는가. 조직을 바꿀 때는 있던 자리에 남는다.</translation>
    </message>
    <message>
        <source>Who has to talk to whom</source>
        <translation>누가 누구와 이야기해야 하는가</translation>
    </message>
    <message>
        <source>Who is let in when more users come than can be served.</source>
        <translation>처리할 수 있는 것보다 많은 사용자가 올 때 누구를 들이는가.</translation>
    </message>
    <message>
        <source>Who is let in when too many come.</source>
        <translation>너무 많이 올 때 누구를 들이는가.</translation>
    </message>
    <message>
        <source>Who is to read it; engineer unless given.</source>
        <translation>읽을 사람. 적지 않으면 engineer.</translation>
    </message>
    <message>
        <source>Who may deploy, and when.</source>
        <translation>누가 언제 배포할 수 있는가.</translation>
    </message>
    <message>
        <source>Who owns what and what changes together say who has to coordinate with whom; contacts and meetings say who does. Congruence is the share of the first that is covered by the second. Where it was high, changes took a third less time. Source: Cataldo, Herbsleb &amp; Carley 2008.</source>
        <translation>누가 무엇을 맡고 무엇이 함께 바뀌는지를 보면 누가 누구와 조율해야 하는지 알 수 있고, 연락과 회의를 보면 실제로 누가 조율하는지 알 수 있다. 일치도는 필요한 조율 가운데 실제 조율이 덮는 몫이다. 일치도가 높은 곳에서는 변경에 걸리는 시간이 3분의 1쯤 짧았다. 출처: Cataldo, Herbsleb &amp; Carley 2008.</translation>
    </message>
    <message>
        <source>Who owns what, and who has to talk to whom</source>
        <translation>누가 무엇을 담당하고 누가 누구와 이야기해야 하는가</translation>
    </message>
    <message>
        <source>Who takes up a piece of work, of those who have least to do.</source>
        <translation>할 일이 가장 적은 사람들 가운데 누가 일을 맡는지.</translation>
    </message>
    <message>
        <source>Who wrote it, as a pseudonym.</source>
        <translation>쓴 사람, 가명으로.</translation>
    </message>
    <message>
        <source>Whoever broke production keeps the right to deploy until it is restored.</source>
        <translation>운영을 망가뜨린 쪽이 복구할 때까지 배포 권한을 쥐고 있다.</translation>
    </message>
    <message>
        <source>Whoever comes goes where a place is free.</source>
        <translation>오는 대로 빈자리에 간다.</translation>
    </message>
    <message>
        <source>Whoever did the work stage before goes on at once, if the team does this role too.</source>
        <translation>앞의 작업 단계를 한 사람이 곧바로 이어서 한다. 그 팀이 이 역할도 하는 경우에만.</translation>
    </message>
    <message>
        <source>Whoever has not had anything for longest, so that everybody gets to know everything.</source>
        <translation>가장 오래 일을 받지 않은 사람. 그래서 모두가 모든 것을 알게 된다.</translation>
    </message>
    <message>
        <source>Whoever holds the flag may deploy; everybody else waits in line. One flag for a large code base makes a queue that grows without bound as the flag gets busy: at 90 % the wait is many times the deployment itself.</source>
        <translation>플래그를 쥔 사람만 배포할 수 있고 나머지는 줄을 선다. 큰 코드 베이스에 플래그가 하나뿐이면 플래그가 바빠질수록 줄이 끝없이 길어진다. 90 %에서 대기는 배포 자체의 몇 배가 된다.</translation>
    </message>
    <message>
        <source>Whoever knows most of what it touches.</source>
        <translation>건드리는 것을 가장 잘 아는 사람.</translation>
    </message>
    <message>
        <source>Whoever was there is gone for good, and a newcomer comes in the end.</source>
        <translation>있던 사람은 아주 떠나고 끝에 신입이 온다.</translation>
    </message>
    <message>
        <source>Whom it comes to</source>
        <translation>영향받는 곳</translation>
    </message>
    <message>
        <source>Why people are away; each person is away on their own.</source>
        <translation>사람들이 자리를 비우는 까닭. 저마다 따로 비운다.</translation>
    </message>
    <message>
        <source>Width in pixels, 300 to 4000; 720 unless given.</source>
        <translation>너비(픽셀), 300~4000. 적지 않으면 720.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>관측 구간</translation>
    </message>
    <message>
        <source>With --resume: N more runs of every alternative.</source>
        <translation>--resume과 함께: 대안마다 N회 더 실행한다.</translation>
    </message>
    <message>
        <source>With a file alone, every alternative is set against the baseline. With two files, the scenarios are compared as a whole, and then the alternatives that both have.</source>
        <translation>파일만 주면 모든 대안을 기준 대안과 견준다. 파일을 두 개 주면 시나리오 전체를 비교하고, 이어서 둘 다 가진 대안을 비교한다.</translation>
    </message>
    <message>
        <source>With both, the step begins once the value lies in between: `above` has to be the smaller one.</source>
        <translation>둘 다 쓰면 값이 그 사이에 있을 때 시작한다. `above`가 더 작아야 한다.</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>이름 없이</translation>
    </message>
    <message>
        <source>Without names: of the scenario, its alternatives, faults, journeys and stages.</source>
        <translation>시나리오, 대안, 장애, 여정, 단계의 이름을 뺍니다.</translation>
    </message>
    <message>
        <source>Without one a caller waits as long as it takes and never gets to try again. Of the presets `grpc` and `aws_sdk` bring none of their own.</source>
        <translation>타임아웃이 없으면 호출자는 걸리는 만큼 기다리느라 다시 시도할 일이 없다. 프리셋 가운데 `grpc`와 `aws_sdk`에는 타임아웃이 없다.</translation>
    </message>
    <message>
        <source>Without trouble, it answers fewer requests in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>문제가 없을 때 {3}회 중 {2}회({4}) 더 적은 요청에 답한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>Without trouble, it answers more requests in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>문제가 없을 때 {3}회 중 {2}회({4}) 더 많은 요청에 답한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>Without trouble, {0} answers fewer requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>문제가 없을 때 {0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 적은 요청에 답한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>Without trouble, {0} answers more requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>문제가 없을 때 {0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 많은 요청에 답한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>Without {0}, users have no way to {1}.</source>
        <translation>{0}이(가) 없으면 사용자가 닿을 수 없는 것: {1}.</translation>
    </message>
    <message>
        <source>Work from noticing it to the end of it; left out: it ends by itself or not at all. In the weeks of the delivery model people then put right what does not end by itself, as they do after a failed change.</source>
        <translation>알아차린 때부터 끝날 때까지의 작업. 쓰지 않으면 저절로 끝나거나 끝나지 않는다. 개발 쪽에서는 저절로 끝나지 않는 것을 실패한 변경 때처럼 사람이 고친다.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>진행 중인 일</translation>
    </message>
    <message>
        <source>Work in progress over time</source>
        <translation>시기별 진행 중인 작업</translation>
    </message>
    <message>
        <source>Work of each client to follow a breaking change, as a share of that of the change.</source>
        <translation>호환을 깨는 변경을 따라가느라 쓰는 쪽마다 드는 일. 그 변경의 일에 대한 비율.</translation>
    </message>
    <message>
        <source>Work that an alternative takes once, before it is as described; done by people who come for it.</source>
        <translation>대안이 적힌 대로 갖춰지기까지 한 번만 드는 일. 그 일을 하러 오는 사람들이 한다.</translation>
    </message>
    <message>
        <source>Work that each version more adds to every change of the interface, as a share of its own.</source>
        <translation>버전 하나가 늘 때마다 인터페이스의 모든 변경에 더해지는 일. 변경 자체에 대한 비율.</translation>
    </message>
    <message>
        <source>Work that it takes once: building, moving, connecting. It is paid in the measured period.</source>
        <translation>한 번만 드는 일: 만들기, 옮기기, 잇기. 측정 기간에 비용을 낸다.</translation>
    </message>
    <message>
        <source>Work that it takes to keep a change compatible which would have broken something, as a share of its own.</source>
        <translation>깨졌을 변경의 호환을 지키느라 더 드는 일. 변경 자체에 대한 비율.</translation>
    </message>
    <message>
        <source>Work that touching it adds, as a share of the change's own.</source>
        <translation>그것을 건드려서 늘어나는 작업. 변경 자체의 작업에 대한 비율.</translation>
    </message>
    <message>
        <source>Work that touching it adds, as a share of the change's own; 0 when the change is spread over more modules and grows no larger.</source>
        <translation>그 모듈까지 고치느라 늘어나는 작업, 변경 자체의 작업에 대한 비율. 작업이 여러 모듈로 나뉠 뿐 늘지 않으면 0.</translation>
    </message>
    <message>
        <source>Workers exhausted</source>
        <translation>워커가 바닥나는 때</translation>
    </message>
    <message>
        <source>Working days lie between midnight and midnight. Start earlier, or set 24 hours and seven days for people who take turns round the clock.</source>
        <translation>근무일은 자정과 자정 사이에 있다. 더 일찍 시작하거나, 교대로 밤낮 일하는 사람들이면 24시간과 이레로 적는다.</translation>
    </message>
    <message>
        <source>Working days of the week; all seven with 24 hours means always on.</source>
        <translation>일하는 요일. 24시간에 이레 모두면 늘 일한다는 뜻이다.</translation>
    </message>
    <message>
        <source>Working hours in a day; a working day of `1 d` has as many.</source>
        <translation>하루의 근무 시간. 근무일 `1 d`가 이만큼이다.</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Working time a deployment takes, during which it keeps the right to deploy.</source>
        <translation>배포에 드는 근무 시간. 그동안 배포 권한을 쥐고 있다.</translation>
    </message>
    <message>
        <source>Working time for each communication path in the owner team, on top: decisions that everybody has to agree on.</source>
        <translation>담당 팀의 의사소통 경로마다 더 드는 근무 시간. 모두가 동의해야 하는 결정에 쓴다.</translation>
    </message>
    <message>
        <source>Working time left for objections.</source>
        <translation>반대할 수 있도록 두는 근무 시간.</translation>
    </message>
    <message>
        <source>Working time spent waiting for answers per person-month of hands-on work.</source>
        <translation>실제 작업 1인월마다 답을 기다리는 근무 시간.</translation>
    </message>
    <message>
        <source>Working time, on top of `time`.</source>
        <translation>`time`에 더해지는 근무 시간.</translation>
    </message>
    <message>
        <source>Worn borders</source>
        <translation>닳은 경계</translation>
    </message>
    <message>
        <source>Worse: {0}</source>
        <translation>더 나쁜 점: {0}</translation>
    </message>
    <message>
        <source>Writes a report of a finished study.</source>
        <translation>끝난 연구의 보고서를 씁니다.</translation>
    </message>
    <message>
        <source>Writes a script that teaches a shell to complete the words of twopizza.</source>
        <translation>셸이 twopizza의 단어를 완성하도록 가르치는 스크립트를 씁니다.</translation>
    </message>
    <message>
        <source>Writes one JSON object in place of text.</source>
        <translation>글 대신 JSON 객체 하나를 쓴다.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output in place of the tables.</source>
        <translation>표 대신 JSON 객체 하나를 표준 출력에 쓴다.</translation>
    </message>
    <message>
        <source>Writes one line for each number of each run to standard output in place of the tables.</source>
        <translation>표 대신 실행마다 모든 수를 한 줄씩 표준 출력에 쓴다.</translation>
    </message>
    <message>
        <source>Writes the JSON Schema of scenario files, or of what --json writes.</source>
        <translation>시나리오 파일이나 --json 출력의 JSON 스키마를 씁니다.</translation>
    </message>
    <message>
        <source>Writes the first files of a scenario of your own, with comments and the schema that editors use.</source>
        <translation>자기 시나리오의 첫 파일들을 주석, 편집기가 쓰는 스키마와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Writes the reference of scenario files, metrics and diagnostics as Markdown.</source>
        <translation>시나리오 파일, 지표, 진단 메시지의 참조 문서를 Markdown으로 씁니다.</translation>
    </message>
    <message>
        <source>Writes the structure of an alternative for Mermaid, Graphviz or Structurizr.</source>
        <translation>대안의 구조를 Mermaid, Graphviz, Structurizr 형식으로 씁니다.</translation>
    </message>
    <message>
        <source>Xavier et al., SANER 2017: 14.78 % of the changes of programming interfaces</source>
        <translation>Xavier 외, SANER 2017: API 변경의 14.78 %</translation>
    </message>
    <message>
        <source>YAML allows spaces only in front of a line, because tabs are not equally wide everywhere.</source>
        <translation>YAML에서는 줄 앞에 빈칸만 쓸 수 있다. 탭의 폭이 어디서나 같지는 않기 때문이다.</translation>
    </message>
    <message>
        <source>YAML cannot be read here: {reason}</source>
        <translation>여기서 YAML을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>YAML tags such as `{tag}` are not used here</source>
        <translation>`{tag}` 같은 YAML 태그는 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Year of the prices, for readers; nothing is corrected for it.</source>
        <translation>가격의 기준 연도. 읽는 사람을 위한 것이며 이에 따라 보정하는 값은 없다.</translation>
    </message>
    <message>
        <source>`*` stands for any characters. A pattern that matches nothing is most likely misspelt.</source>
        <translation>`*`는 아무 글자나 뜻한다. 아무것도 맞지 않는 패턴은 대개 잘못 쓴 것이다.</translation>
    </message>
    <message>
        <source>`*name` repeats what `&amp;name` marks. Something cannot hold a copy of itself.</source>
        <translation>`*name`은 `&amp;name`이 표시한 것을 되풀이한다. 자기 자신의 사본을 담을 수는 없다.</translation>
    </message>
    <message>
        <source>`---` separates documents in YAML. Put each document into a file of its own.</source>
        <translation>`---`는 YAML에서 문서를 나눈다. 문서마다 파일을 따로 둔다.</translation>
    </message>
    <message>
        <source>`--extend` needs `--resume FILE`</source>
        <translation>`--extend`는 `--resume FILE`과 함께 써야 합니다</translation>
    </message>
    <message>
        <source>`--inject KIND:TARGET@START+LENGTH` lets something go wrong that the scenario does not have: `fail` (every request an error), `crash`, `slow` (ten times), `leak`, `down`, `redeploy`, or `surge` (four times the users, of a journey). Left out, START is that of the model and LENGTH lasts until the repair.</source>
        <translation>`--inject KIND:TARGET@START+LENGTH`는 시나리오에 없는 문제를 일으킨다: `fail`(모든 요청이 오류), `crash`, `slow`(열 배), `leak`, `down`, `redeploy`, `surge`(여정의 사용자가 네 배). START를 적지 않으면 모형의 값을 쓰고, LENGTH를 적지 않으면 복구할 때까지 이어진다.</translation>
    </message>
    <message>
        <source>`--inject` needs KIND:TARGET@START+LENGTH, not `{0}`</source>
        <translation>`--inject`는 KIND:TARGET@START+LENGTH 꼴이어야 합니다. 받은 값: `{0}`</translation>
    </message>
    <message>
        <source>`--precision` needs a share such as `5 %`, not `{0}`</source>
        <translation>`--precision`에는 `5 %` 같은 비율이 필요합니다. 받은 값: `{0}`</translation>
    </message>
    <message>
        <source>`--vary` needs PATH=VALUES, not `{0}`</source>
        <translation>`--vary`는 PATH=VALUES 꼴이어야 합니다. 받은 값: `{0}`</translation>
    </message>
    <message>
        <source>`-o FILE.result` keeps every finished run. A study that was stopped, even by a crash, goes on with `--resume FILE.result`; `--extend N` adds runs to one that was finished. The outcome is the same as if it had never stopped.</source>
        <translation>`-o FILE.result`는 끝난 실행을 모두 남긴다. 멈춘 연구는 프로그램이 갑자기 죽었더라도 `--resume FILE.result`로 이어 갈 수 있고, `--extend N`은 끝난 연구에 실행을 더한다. 결과는 멈춘 적이 없는 것과 같다.</translation>
    </message>
    <message>
        <source>`=` needs a tolerance</source>
        <translation>`=`에는 허용 오차가 필요합니다</translation>
    </message>
    <message>
        <source>`before: id` puts an element of a list in front of another one, which must be in the same list.</source>
        <translation>`before: id`는 목록의 원소를 다른 원소 앞에 둔다. 그 다른 원소는 같은 목록에 있어야 한다.</translation>
    </message>
    <message>
        <source>`explain` knows these, each as a list and by name:</source>
        <translation>`explain`은 다음을 목록으로도, 이름으로도 설명합니다:</translation>
    </message>
    <message>
        <source>`from` has to be earlier than `to`. Hours over midnight are two rows.</source>
        <translation>`from`은 `to`보다 일러야 한다. 자정을 넘는 시간대는 두 줄로 쓴다.</translation>
    </message>
    <message>
        <source>`from` takes over everything of another one. Following it from one to the next must come to an end.</source>
        <translation>`from`은 다른 것의 모든 것을 물려받는다. 하나에서 다음으로 따라가면 끝이 있어야 한다.</translation>
    </message>
    <message>
        <source>`list` (also without a word), `show NAME` or `copy NAME [FOLDER]`.</source>
        <translation>`list`(적지 않아도 같음), `show NAME`, `copy NAME [FOLDER]`.</translation>
    </message>
    <message>
        <source>`product.journeys` says who asks for what, and how often: `twopizza explain journey`</source>
        <translation>누가 무엇을 얼마나 자주 요청하는지는 `product.journeys`에 적습니다: `twopizza explain journey`</translation>
    </message>
    <message>
        <source>`remove: true` takes an element away that the base defines under this id.</source>
        <translation>`remove: true`는 바탕이 이 id로 정의한 원소를 없앤다.</translation>
    </message>
    <message>
        <source>`{0}` and `{1}` exclude each other</source>
        <translation>`{0}` 옵션과 `{1}` 옵션은 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>`{0}` and a scenario exclude each other: the result file holds its own</source>
        <translation>`{0}` 옵션과 시나리오는 함께 줄 수 없습니다. 결과 파일에 시나리오가 들어 있습니다</translation>
    </message>
    <message>
        <source>`{0}` carries no study: it is no report in HTML, or an anonymous one</source>
        <translation>`{0}`에는 연구가 들어 있지 않습니다. HTML 보고서가 아니거나 이름을 지운 보고서입니다</translation>
    </message>
    <message>
        <source>`{0}` has an ending that stands for no form of figure</source>
        <translation>`{0}`의 확장자에 맞는 그림 형식이 없습니다</translation>
    </message>
    <message>
        <source>`{0}` has an ending that stands for no form of report</source>
        <translation>`{0}`의 확장자에 맞는 보고서 형식이 없습니다</translation>
    </message>
    <message>
        <source>`{0}` has no action `{1}`</source>
        <translation>`{0}` 명령에는 `{1}` 동작이 없습니다</translation>
    </message>
    <message>
        <source>`{0}` has no option `{1}`</source>
        <translation>`{0}` 명령에는 `{1}` 옵션이 없습니다</translation>
    </message>
    <message>
        <source>`{0}` is no length of time</source>
        <translation>`{0}`은(는) 시간의 길이가 아닙니다</translation>
    </message>
    <message>
        <source>`{0}` is no share between 0 and 100 %</source>
        <translation>`{0}`은(는) 0과 100 % 사이의 비율이 아닙니다</translation>
    </message>
    <message>
        <source>`{0}` is not a format</source>
        <translation>`{0}`: 알 수 없는 형식입니다</translation>
    </message>
    <message>
        <source>`{0}` is not a range</source>
        <translation>`{0}`: 범위가 아닙니다</translation>
    </message>
    <message>
        <source>`{0}` is one word too many</source>
        <translation>`{0}`: 필요 없는 단어입니다</translation>
    </message>
    <message>
        <source>`{0}` is there already and is left as it is</source>
        <translation>`{0}`: 이미 있는 파일이라 그대로 둡니다</translation>
    </message>
    <message>
        <source>`{0}` leaves a value out</source>
        <translation>`{0}`: 값이 하나 빠졌습니다</translation>
    </message>
    <message>
        <source>`{0}` needs a file to write</source>
        <translation>`{0}`에는 쓸 파일이 필요합니다</translation>
    </message>
    <message>
        <source>`{0}` needs a value</source>
        <translation>`{0}` 옵션에는 값이 필요합니다</translation>
    </message>
    <message>
        <source>`{0}` needs a whole number from {1} to {2}, not `{3}`</source>
        <translation>`{0}`에는 {1}부터 {2}까지의 정수가 필요합니다. 받은 값: `{3}`</translation>
    </message>
    <message>
        <source>`{0}` takes one scenario at a time</source>
        <translation>`{0}` 옵션은 시나리오 하나에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>`{0}`: the file has to end in .result, .json or .csv</source>
        <translation>`{0}`: 파일 이름은 .result, .json, .csv 가운데 하나로 끝나야 합니다</translation>
    </message>
    <message>
        <source>`{alternative}` has work but no flow</source>
        <translation>`{alternative}`에 일은 있는데 flow가 없습니다</translation>
    </message>
    <message>
        <source>`{alternative}` has work but no team</source>
        <translation>`{alternative}`에 일은 있는데 팀이 없습니다</translation>
    </message>
    <message>
        <source>`{currency}` is not the code of a currency</source>
        <translation>`{currency}`은(는) 통화 코드가 아닙니다</translation>
    </message>
    <message>
        <source>`{field}` has no value</source>
        <translation>`{field}`에 값이 없습니다</translation>
    </message>
    <message>
        <source>`{field}` is empty, so this holds for nobody</source>
        <translation>`{field}`이(가) 비어 있어 적용 대상이 없습니다</translation>
    </message>
    <message>
        <source>`{field}` is missing in {structure}</source>
        <translation>{structure}에 `{field}`이(가) 없습니다</translation>
    </message>
    <message>
        <source>`{field}` is shared with other places by an anchor</source>
        <translation>`{field}`은(는) 앵커로 다른 곳과 값을 공유합니다</translation>
    </message>
    <message>
        <source>`{field}` is {value}, must be {range}</source>
        <translation>`{field}`의 값 {value}은(는) 범위를 벗어났습니다. 범위: {range}</translation>
    </message>
    <message>
        <source>`{field}` needs exactly one of {list}</source>
        <translation>`{field}`에는 {list} 가운데 정확히 하나가 필요합니다</translation>
    </message>
    <message>
        <source>`{field}` needs {expected}, not {found}</source>
        <translation>`{field}`에는 {expected}이(가) 필요합니다. 받은 것: {found}</translation>
    </message>
    <message>
        <source>`{field}` stands in a table in another file</source>
        <translation>`{field}`은(는) 다른 파일의 표에 있습니다</translation>
    </message>
    <message>
        <source>`{key}` belongs to another kind of {field}</source>
        <translation>`{key}`은(는) {field}의 다른 종류에 속합니다</translation>
    </message>
    <message>
        <source>`{key}` is given twice</source>
        <translation>`{key}`이(가) 두 번 나옵니다</translation>
    </message>
    <message>
        <source>`{measure}` is looked at, but nothing is said about when the step begins</source>
        <translation>`{measure}`을(를) 살펴보지만 언제 시작할지가 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>`{metric}` has no `{name}`</source>
        <translation>`{metric}`에 `{name}`은(는) 없습니다</translation>
    </message>
    <message>
        <source>`{metric}` has no statistic `{name}`</source>
        <translation>`{metric}`에 `{name}`이라는 통계량은 없습니다</translation>
    </message>
    <message>
        <source>`{name}` cannot be an id</source>
        <translation>`{name}`은(는) id가 될 수 없습니다</translation>
    </message>
    <message>
        <source>`{name}` does not say which alternative is meant</source>
        <translation>`{name}`만으로는 어느 대안인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>`{name}` is built from itself</source>
        <translation>`{name}`이(가) 자기 자신에서 만들어집니다</translation>
    </message>
    <message>
        <source>`{name}` names a {kind} and a {other}</source>
        <translation>`{name}`이라는 이름이 {kind}에도 {other}에도 있습니다</translation>
    </message>
    <message>
        <source>`{option}` needs PATH=VALUE</source>
        <translation>`{option}`에는 PATH=VALUE가 필요합니다</translation>
    </message>
    <message>
        <source>`{tag}` is not a kind of {field}</source>
        <translation>`{tag}`은(는) {field}의 종류가 아닙니다</translation>
    </message>
    <message>
        <source>`{text}` is not a moment</source>
        <translation>`{text}`은(는) 시점이 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is neither true nor false</source>
        <translation>`{what}`은(는) true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a finite number</source>
        <translation>`{what}`은(는) 유한한 수가 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a number</source>
        <translation>`{what}`은(는) 수가 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a time of day</source>
        <translation>`{what}`은(는) 시각이 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a unit of {quantity}</source>
        <translation>`{what}`은(는) {quantity}의 단위가 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a value of `{field}`</source>
        <translation>`{what}`은(는) `{field}`의 값이 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is not a whole number</source>
        <translation>`{what}`은(는) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>`{what}` is too large a number</source>
        <translation>`{what}`은(는) 너무 큰 수입니다</translation>
    </message>
    <message>
        <source>`{what}` looks like a unit, but {field} is a bare number</source>
        <translation>`{what}`은(는) 단위처럼 보이지만 {field}은(는) 단위 없는 수입니다</translation>
    </message>
    <message>
        <source>`{what}` needs a unit</source>
        <translation>`{what}`에는 단위가 필요합니다</translation>
    </message>
    <message>
        <source>`{within}` has no `{key}`</source>
        <translation>`{within}`에 `{key}`은(는) 없습니다</translation>
    </message>
    <message>
        <source>a CSV file cannot be read here</source>
        <translation>여기서는 CSV 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>닫는 괄호가 없습니다</translation>
    </message>
    <message>
        <source>a day of the week is listed twice</source>
        <translation>같은 요일이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>a flow has one deploy stage, this one has {count}</source>
        <translation>flow에는 배포 단계가 하나 있어야 하는데, {count}개 있습니다</translation>
    </message>
    <message>
        <source>a key must be one word</source>
        <translation>키는 한 단어여야 합니다</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>a metric or a number is missing</source>
        <translation>지표나 수가 없습니다</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>따옴표를 닫지 않았습니다</translation>
    </message>
    <message>
        <source>a quote stands inside a cell</source>
        <translation>칸 안에 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>a retry needs a timeout</source>
        <translation>재시도에는 타임아웃이 필요합니다</translation>
    </message>
    <message>
        <source>a rule for {names} went, as nothing is called so any more</source>
        <translation>{names}(이)라는 것이 더는 없어 그에 관한 규칙을 없앴습니다</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>여기서 두 번째 문서가 시작됩니다. 파일 하나에는 문서 하나만 둡니다</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <translation>들여쓰기에 탭을 썼습니다</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>a tolerance is missing</source>
        <translation>허용 오차가 없습니다</translation>
    </message>
    <message>
        <source>a window of {length} from {starts} meets no busy hours of journey `{journey}`</source>
        <translation>{starts}에 시작하는 {length}의 관측 구간에 여정 `{journey}`의 바쁜 시간대가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>a working day of {hours} hours that starts at {start} ends after midnight</source>
        <translation>{start}에 시작하는 {hours}시간의 근무일은 자정을 넘겨 끝납니다</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>약 {0} 남음</translation>
    </message>
    <message>
        <source>about {0} more runs would tell</source>
        <translation>약 {0}회 더 실행하면 알 수 있습니다</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>부재</translation>
    </message>
    <message>
        <source>aliases blow this file up to more than {limit} values</source>
        <translation>별칭을 펼치면 이 파일의 값이 {limit}개를 넘습니다</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>all work is a plan, so a warm-up would cut off its beginning</source>
        <translation>모든 일감이 계획이므로 준비 기간을 두면 앞부분이 잘려 나갑니다</translation>
    </message>
    <message>
        <source>allowed: {list}</source>
        <translation>쓸 수 있는 것: {list}</translation>
    </message>
    <message>
        <source>also touches</source>
        <translation>함께 닿는 것</translation>
    </message>
    <message>
        <source>also: {0}</source>
        <translation>그 밖에: {0}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>amount of data</source>
        <translation>데이터의 양</translation>
    </message>
    <message>
        <source>amounts of this scenario are in {currency}, as prices.currency says</source>
        <translation>이 시나리오의 금액은 prices.currency에 적은 대로 {currency} 단위입니다</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>an expectation does not hold</source>
        <translation>기대가 맞지 않음</translation>
    </message>
    <message>
        <source>an input has mistakes</source>
        <translation>입력에 오류가 있음</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>그 밖에 {0}개</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답을 얻음</translation>
    </message>
    <message>
        <source>as the field around it</source>
        <translation>바깥 필드와 같음</translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation>{0}와(과) 같다</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>assumed, so that some eight rivals give the 15 % of colliding merges of Brun et al. 2011</source>
        <translation>가정. 경쟁 브랜치가 여덟 개쯤일 때 Brun 외(2011)의 병합 충돌률 15 %가 나오도록 맞춘 값</translation>
    </message>
    <message>
        <source>assumed: 1 % a minute</source>
        <translation>가정: 1분에 1 %</translation>
    </message>
    <message>
        <source>assumed: 1.5 times the price in a replica</source>
        <translation>가정: 복제본에서의 가격의 1.5배</translation>
    </message>
    <message>
        <source>assumed: 10 GB</source>
        <translation>가정: 10 GB</translation>
    </message>
    <message>
        <source>assumed: 15 % for each version, so that four cost nearly half as much again</source>
        <translation>가정: 버전마다 15 %. 넷이면 절반 가까이 더 든다</translation>
    </message>
    <message>
        <source>assumed: 30 %, for old and new behaviour side by side in one program</source>
        <translation>가정: 30 %. 옛 동작과 새 동작을 한 프로그램에 나란히 둔다</translation>
    </message>
    <message>
        <source>assumed: 4 processors and 16 GB at the default prices, day and night</source>
        <translation>가정: 기본 가격으로 프로세서 4개와 16 GB, 밤낮으로</translation>
    </message>
    <message>
        <source>assumed: 70 % errors in every request of the module, 20 % its process dies, 10 % ten times slower</source>
        <translation>가정: 70 %는 모듈의 모든 요청에서 오류, 20 %는 프로세스가 죽음, 10 %는 열 배 느려짐</translation>
    </message>
    <message>
        <source>assumed: a JVM container of 3.5 s and what it loads (blog.omatheusmesmo.dev)</source>
        <translation>가정: JVM 컨테이너 3.5초와 그것이 읽어 들이는 것(blog.omatheusmesmo.dev)</translation>
    </message>
    <message>
        <source>assumed: a board that meets every week</source>
        <translation>가정: 매주 모이는 위원회</translation>
    </message>
    <message>
        <source>assumed: a common size of a container</source>
        <translation>가정: 흔한 컨테이너 크기</translation>
    </message>
    <message>
        <source>assumed: a day</source>
        <translation>가정: 하루</translation>
    </message>
    <message>
        <source>assumed: a few seconds to read a page</source>
        <translation>가정: 한 쪽을 읽는 데 몇 초</translation>
    </message>
    <message>
        <source>assumed: a first answer within seconds; set a precision where it matters</source>
        <translation>가정: 몇 초 안에 첫 답을 얻도록. 중요한 곳에서는 정밀도를 정한다</translation>
    </message>
    <message>
        <source>assumed: a forced write to a solid-state disk</source>
        <translation>가정: SSD에 강제로 쓰기</translation>
    </message>
    <message>
        <source>assumed: a handful of retries in a row before calls have to pay for more</source>
        <translation>가정: 재시도를 몇 번 잇달아 할 수 있고, 그 뒤로는 호출이 값을 치러야 더 할 수 있음</translation>
    </message>
    <message>
        <source>assumed: a handful of retries in a row before successes have to pay for more</source>
        <translation>가정: 재시도를 몇 번 잇달아 할 수 있고, 그 뒤로는 성공이 값을 치러야 더 할 수 있음</translation>
    </message>
    <message>
        <source>assumed: a line of 1 Gbit/s</source>
        <translation>가정: 1 Gbit/s 회선</translation>
    </message>
    <message>
        <source>assumed: a mail of one page; it costs 300 readers 15 hours</source>
        <translation>가정: 한 쪽짜리 메일. 300명이 읽으면 15시간이 든다</translation>
    </message>
    <message>
        <source>assumed: a main one and another one</source>
        <translation>가정: 주된 것 하나와 다른 것 하나</translation>
    </message>
    <message>
        <source>assumed: a millisecond of logic</source>
        <translation>가정: 로직에 1밀리초</translation>
    </message>
    <message>
        <source>assumed: a month, so that a single bad week moves nobody</source>
        <translation>가정: 한 달. 한 주가 나빴다고 움직이지는 않는다</translation>
    </message>
    <message>
        <source>assumed: a part that a small team knows in full</source>
        <translation>가정: 작은 팀이 속속들이 아는 부분</translation>
    </message>
    <message>
        <source>assumed: a quarter of a day to understand both sides and to test again</source>
        <translation>가정: 양쪽을 이해하고 다시 테스트하는 데 4분의 1일</translation>
    </message>
    <message>
        <source>assumed: a quarter of it in each client</source>
        <translation>가정: 쓰는 쪽마다 그 4분의 1</translation>
    </message>
    <message>
        <source>assumed: a round number to be set to what the callee can serve</source>
        <translation>가정: 어림수. 불리는 쪽이 처리할 수 있는 만큼으로 정한다</translation>
    </message>
    <message>
        <source>assumed: a round number to be set to what the product can serve</source>
        <translation>가정: 어림수. 제품이 처리할 수 있는 만큼으로 정한다</translation>
    </message>
    <message>
        <source>assumed: a row in memory</source>
        <translation>가정: 메모리에 있는 행 하나</translation>
    </message>
    <message>
        <source>assumed: a short pipeline; 80 % of workflows stay below 10 min (CircleCI, Data-Driven Case for CI, 2019)</source>
        <translation>가정: 짧은 파이프라인. 워크플로의 80 %는 10분 미만(CircleCI, Data-Driven Case for CI, 2019)</translation>
    </message>
    <message>
        <source>assumed: a single one</source>
        <translation>가정: 하나뿐</translation>
    </message>
    <message>
        <source>assumed: a small change, one working day of hands-on work</source>
        <translation>가정: 작은 변경, 실제 작업으로 근무일 하루</translation>
    </message>
    <message>
        <source>assumed: a small server of its own</source>
        <translation>가정: 따로 둔 작은 서버 한 대</translation>
    </message>
    <message>
        <source>assumed: a small service</source>
        <translation>가정: 작은 서비스</translation>
    </message>
    <message>
        <source>assumed: a team alone need not meet</source>
        <translation>가정: 한 팀뿐이면 모일 필요가 없음</translation>
    </message>
    <message>
        <source>assumed: a tenth of a second at the default rate</source>
        <translation>가정: 기본 빈도로 10분의 1초 분량</translation>
    </message>
    <message>
        <source>assumed: a third</source>
        <translation>가정: 3분의 1</translation>
    </message>
    <message>
        <source>assumed: a third at most</source>
        <translation>가정: 많아야 3분의 1</translation>
    </message>
    <message>
        <source>assumed: a week at a time</source>
        <translation>가정: 한 번에 한 주</translation>
    </message>
    <message>
        <source>assumed: a year of 52 whole weeks, so that every weekday counts alike</source>
        <translation>가정: 온전한 52주로 된 한 해. 모든 요일이 똑같이 들어간다</translation>
    </message>
    <message>
        <source>assumed: about a second</source>
        <translation>가정: 약 1초</translation>
    </message>
    <message>
        <source>assumed: an indexed row in memory</source>
        <translation>가정: 메모리에 있고 색인된 행 하나</translation>
    </message>
    <message>
        <source>assumed: as often as a short window needs</source>
        <translation>가정: 짧은 관측 구간에 필요한 만큼</translation>
    </message>
    <message>
        <source>assumed: as other processes</source>
        <translation>가정: 다른 프로세스와 같음</translation>
    </message>
    <message>
        <source>assumed: as other processes; a log written since the last checkpoint is read again within seconds</source>
        <translation>가정: 다른 프로세스와 같음. 마지막 체크포인트 뒤의 로그는 몇 초면 다시 읽는다</translation>
    </message>
    <message>
        <source>assumed: beyond it, a tenfold effort makes the interval only three times as narrow</source>
        <translation>가정: 이를 넘으면 품을 열 배 들여도 구간은 3분의 1로만 좁아짐</translation>
    </message>
    <message>
        <source>assumed: each pair of teams talks through one person on either side</source>
        <translation>가정: 팀의 쌍마다 양쪽에서 한 사람씩 나서서 이야기함</translation>
    </message>
    <message>
        <source>assumed: every second change</source>
        <translation>가정: 변경 둘에 하나</translation>
    </message>
    <message>
        <source>assumed: few beside the workers for requests, so that events do not crowd them out</source>
        <translation>가정: 요청을 맡는 워커보다 적게. 이벤트가 요청을 밀어내지 않도록</translation>
    </message>
    <message>
        <source>assumed: five seconds each, fine enough for a window of two minutes</source>
        <translation>가정: 하나에 5초. 2분짜리 구간에는 충분히 잘게 나눈 것</translation>
    </message>
    <message>
        <source>assumed: four times the usual load</source>
        <translation>가정: 평소 부하의 네 배</translation>
    </message>
    <message>
        <source>assumed: four weeks</source>
        <translation>가정: 네 주</translation>
    </message>
    <message>
        <source>assumed: half a year, so that five years take ten steps</source>
        <translation>가정: 반년. 다섯 해면 열 단계다</translation>
    </message>
    <message>
        <source>assumed: keep-alive probes give up after a minute</source>
        <translation>가정: keep-alive 확인은 1분 뒤에 포기함</translation>
    </message>
    <message>
        <source>assumed: late enough to see the product without trouble first</source>
        <translation>가정: 먼저 문제가 없는 제품을 볼 수 있을 만큼 늦게</translation>
    </message>
    <message>
        <source>assumed: late enough to see the usual load first</source>
        <translation>가정: 먼저 평소의 부하를 볼 수 있을 만큼 늦게</translation>
    </message>
    <message>
        <source>assumed: long enough for a fault, its detection and recovery</source>
        <translation>가정: 장애와 그 탐지, 회복을 보기에 넉넉한 시간</translation>
    </message>
    <message>
        <source>assumed: longer than the timeouts, so that retries pile up</source>
        <translation>가정: 타임아웃보다 길게. 재시도가 쌓이도록</translation>
    </message>
    <message>
        <source>assumed: losses are repaired below, within the round trip</source>
        <translation>가정: 손실은 아래 계층에서 왕복 시간 안에 메워짐</translation>
    </message>
    <message>
        <source>assumed: machines are there</source>
        <translation>가정: 기계가 이미 있음</translation>
    </message>
    <message>
        <source>assumed: midnight</source>
        <translation>가정: 자정</translation>
    </message>
    <message>
        <source>assumed: midnight, so that only the days matter</source>
        <translation>가정: 자정. 요일만 따지도록</translation>
    </message>
    <message>
        <source>assumed: none</source>
        <translation>가정: 없음</translation>
    </message>
    <message>
        <source>assumed: once in two years, four times the usual 13 % a year (LinkedIn 2017)</source>
        <translation>가정: 두 해에 한 번. 보통의 연 13 %(LinkedIn 2017)의 네 배</translation>
    </message>
    <message>
        <source>assumed: one call in twenty can be misused</source>
        <translation>가정: 호출 스무 개 가운데 하나는 악용할 수 있음</translation>
    </message>
    <message>
        <source>assumed: one departure a day</source>
        <translation>가정: 하루에 한 번 출발</translation>
    </message>
    <message>
        <source>assumed: one for everybody</source>
        <translation>가정: 모두가 함께 쓰는 하나</translation>
    </message>
    <message>
        <source>assumed: one message after the other</source>
        <translation>가정: 메시지를 하나씩 차례로</translation>
    </message>
    <message>
        <source>assumed: one per processor</source>
        <translation>가정: 프로세서마다 하나</translation>
    </message>
    <message>
        <source>assumed: one signature</source>
        <translation>가정: 서명 하나</translation>
    </message>
    <message>
        <source>assumed: part of the time of the operations</source>
        <translation>가정: 연산의 시간에 들어 있음</translation>
    </message>
    <message>
        <source>assumed: queues and pools have filled by then</source>
        <translation>가정: 그때까지 대기열과 풀이 채워짐</translation>
    </message>
    <message>
        <source>assumed: reads, decides, passes on</source>
        <translation>가정: 읽고, 정하고, 넘긴다</translation>
    </message>
    <message>
        <source>assumed: short, so that who is locked out is soon outside</source>
        <translation>가정: 짧게. 차단된 사람이 곧 밖으로 나가도록</translation>
    </message>
    <message>
        <source>assumed: slow enough to hold every worker, fast enough to answer</source>
        <translation>가정: 모든 워커를 붙들 만큼 느리고, 답은 할 만큼 빠름</translation>
    </message>
    <message>
        <source>assumed: some five person-months at the default effort</source>
        <translation>가정: 기본 공수로 약 5인월</translation>
    </message>
    <message>
        <source>assumed: the fewest that survive the loss of one</source>
        <translation>가정: 하나를 잃어도 견디는 가장 적은 수</translation>
    </message>
    <message>
        <source>assumed: the first</source>
        <translation>가정: 첫 번째</translation>
    </message>
    <message>
        <source>assumed: the usual five-day week</source>
        <translation>가정: 보통의 주 5일</translation>
    </message>
    <message>
        <source>assumed: the usual slot of an office calendar</source>
        <translation>가정: 업무 일정표의 보통 한 칸</translation>
    </message>
    <message>
        <source>assumed: the year in which the default prices were looked up</source>
        <translation>가정: 기본 가격을 찾아본 해</translation>
    </message>
    <message>
        <source>assumed: three nines</source>
        <translation>가정: 99.9 %</translation>
    </message>
    <message>
        <source>assumed: twice as many</source>
        <translation>가정: 두 배</translation>
    </message>
    <message>
        <source>assumed: two weeks, so that a month's work is enough for 86 %</source>
        <translation>가정: 두 주. 한 달 일하면 86 %</translation>
    </message>
    <message>
        <source>assumed: until the same time of the next working day</source>
        <translation>가정: 다음 근무일의 같은 시각까지</translation>
    </message>
    <message>
        <source>assumed: usual office hours</source>
        <translation>가정: 보통의 업무 시간</translation>
    </message>
    <message>
        <source>assumed: what a failed change does shows within seconds</source>
        <translation>가정: 실패한 변경의 영향은 몇 초 안에 드러남</translation>
    </message>
    <message>
        <source>assumed: with it three choices are best</source>
        <translation>가정: 세 가지일 때 가장 좋도록 정한 값</translation>
    </message>
    <message>
        <source>assumed; Kubernetes asks for it</source>
        <translation>가정. 쿠버네티스는 적으라고 한다</translation>
    </message>
    <message>
        <source>assumed; about half is monitoring: Datadog 2025, 15 + 31 USD a month and host</source>
        <translation>가정. 약 절반은 모니터링: Datadog 2025, 호스트마다 월 15 + 31 USD</translation>
    </message>
    <message>
        <source>assumed; resilience4j has none, and it matters from some 12 retries only</source>
        <translation>가정. resilience4j에는 없고, 재시도가 열두 번쯤 되어야 달라진다</translation>
    </message>
    <message>
        <source>assumed; the same for every alternative</source>
        <translation>가정. 모든 대안에서 같음</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>{low} 이상</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>{high} 이하</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준 대안</translation>
    </message>
    <message>
        <source>baseline {0}</source>
        <translation>기준 {0}</translation>
    </message>
    <message>
        <source>before the arrow: when what it waits for came to hold</source>
        <translation>화살표 앞은 기다리던 조건이 갖추어진 때</translation>
    </message>
    <message>
        <source>begun in {0}, not done in any run</source>
        <translation>{0}에 시작, 끝난 실행 없음</translation>
    </message>
    <message>
        <source>better</source>
        <translation>나은 쪽</translation>
    </message>
    <message>
        <source>better in</source>
        <translation>더 나은 실행</translation>
    </message>
    <message>
        <source>between 20 working days (Madachy) and 80 (Abdel-Hamid &amp; Madnick 1991): 60 working days</source>
        <translation>근무일 20일(Madachy)과 80일(Abdel-Hamid &amp; Madnick 1991) 사이인 60일</translation>
    </message>
    <message>
        <source>bn {0}</source>
        <translation>십억 {0}</translation>
    </message>
    <message>
        <source>bn {0}/month</source>
        <translation>십억 {0}/월</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>cannot be told from these runs</source>
        <translation>이 실행들로는 알 수 없습니다</translation>
    </message>
    <message>
        <source>cannot read {file}: {reason}</source>
        <translation>{file}을(를) 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>cascade depth</source>
        <translation>연쇄 장애 깊이</translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <translation>바꾼 값: {0}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>communication paths between teams</source>
        <translation>팀 사이의 의사소통 경로</translation>
    </message>
    <message>
        <source>communication paths inside teams</source>
        <translation>팀 안의 의사소통 경로</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>에 견준</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>costs less</source>
        <translation>덜 든다</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>더 든다</translation>
    </message>
    <message>
        <source>count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>course notes: 10 to 15 people are too many, subgroups form</source>
        <translation>강의 노트: 10–15명은 너무 많아 작은 무리가 생긴다</translation>
    </message>
    <message>
        <source>d</source>
        <translation>일</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>data `{data}` is in no database</source>
        <translation>데이터 `{data}`이(가) 어느 데이터베이스에도 없습니다</translation>
    </message>
    <message>
        <source>data `{data}` is in two databases, `{first}` and `{second}`</source>
        <translation>데이터 `{data}`이(가) 두 데이터베이스 `{first}`, `{second}`에 있습니다</translation>
    </message>
    <message>
        <source>database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>days {0}</source>
        <translation>{0}일째</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>업무상 거절</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>기본값 {value}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>delivery time</source>
        <translation>전달 시간</translation>
    </message>
    <message>
        <source>deploy wait</source>
        <translation>배포 대기</translation>
    </message>
    <message>
        <source>deployable</source>
        <translation>배포 단위</translation>
    </message>
    <message>
        <source>deployable, database or hub</source>
        <translation>배포 단위, 데이터베이스 또는 허브</translation>
    </message>
    <message>
        <source>deployables</source>
        <translation>배포 단위</translation>
    </message>
    <message>
        <source>deployables wait for each other to start: {circle}</source>
        <translation>배포 단위들이 서로 시작하기를 기다립니다: {circle}</translation>
    </message>
    <message>
        <source>did you mean `{word}`?</source>
        <translation>혹시 `{word}`인가요?</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>elite</source>
        <translation>최상위</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>everything that a scenario can say</source>
        <translation>시나리오에 적을 수 있는 모든 것</translation>
    </message>
    <message>
        <source>everything that can be wrong with an input</source>
        <translation>입력에서 잘못될 수 있는 모든 것</translation>
    </message>
    <message>
        <source>everything that is measured</source>
        <translation>측정하는 모든 것</translation>
    </message>
    <message>
        <source>example</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>failure spread</source>
        <translation>장애 전파</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>필드들</translation>
    </message>
    <message>
        <source>first defined here</source>
        <translation>처음 정의한 곳</translation>
    </message>
    <message>
        <source>first given here</source>
        <translation>처음 적은 곳</translation>
    </message>
    <message>
        <source>for example: {0}</source>
        <translation>예: {0}</translation>
    </message>
    <message>
        <source>for no known reason</source>
        <translation>이유를 알 수 없음</translation>
    </message>
    <message>
        <source>free databases such as PostgreSQL have none</source>
        <translation>PostgreSQL 같은 무료 데이터베이스에는 없음</translation>
    </message>
    <message>
        <source>gRPC proposal A6, example</source>
        <translation>gRPC 제안 A6의 예</translation>
    </message>
    <message>
        <source>given</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>good</source>
        <translation>한정 상품</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>high</source>
        <translation>상위</translation>
    </message>
    <message>
        <source>high to medium</source>
        <translation>상위~중위</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>높을수록 좋음</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>얼마나 자주</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>허브</translation>
    </message>
    <message>
        <source>hubs `{first}` and `{second}` carry the same</source>
        <translation>허브 `{first}`, `{second}`이(가) 같은 것을 나릅니다</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>ideas that the results rest on</source>
        <translation>결과의 바탕이 되는 개념</translation>
    </message>
    <message>
        <source>instead of {0}</source>
        <translation>({0} 대신)</translation>
    </message>
    <message>
        <source>instead of {names}, {now} is named</source>
        <translation>{names} 대신 {now}을(를) 적었습니다</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>interrupted; finished runs are kept and reported</source>
        <translation>중단됨. 끝난 실행은 보관하고 보고함</translation>
    </message>
    <message>
        <source>it begins here</source>
        <translation>여기서 시작됨</translation>
    </message>
    <message>
        <source>it broke off while reading</source>
        <translation>읽는 중에 끊겼습니다</translation>
    </message>
    <message>
        <source>it is `{tag}` now; to change it set {example}</source>
        <translation>지금은 `{tag}`입니다. 바꾸려면 {example}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>너무 깊이 들어 있습니다</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>journey `{journey}` never has a request</source>
        <translation>여정 `{journey}`에는 요청이 하나도 없습니다</translation>
    </message>
    <message>
        <source>k {0}</source>
        <translation>천 {0}</translation>
    </message>
    <message>
        <source>k {0}/month</source>
        <translation>천 {0}/월</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>kloc</source>
        <translation>천 줄</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>last study</source>
        <translation>마지막 연구</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>left out: this report is anonymous</source>
        <translation>뺐음: 이름을 지운 보고서</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>작을수록 좋음</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>코드 줄 수</translation>
    </message>
    <message>
        <source>list of {0}</source>
        <translation>{0}의 목록</translation>
    </message>
    <message>
        <source>list of {what}</source>
        <translation>{what}의 목록</translation>
    </message>
    <message>
        <source>low</source>
        <translation>하위</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>낮을수록 좋음</translation>
    </message>
    <message>
        <source>machine time</source>
        <translation>기계 시간</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>means of {0}</source>
        <translation>평균: {0}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>measured in {0} of {1} runs</source>
        <translation>{1}회 중 {0}회 실행에서 측정</translation>
    </message>
    <message>
        <source>median 15 h, log-normal: Rigby &amp; Bird 2013 (Microsoft 15–24 h); p90 assumed</source>
        <translation>중앙값 15시간, 로그 정규 분포: Rigby &amp; Bird 2013 (Microsoft 15–24시간). p90은 가정</translation>
    </message>
    <message>
        <source>median RPC of about 1.5 KB: Seemakhupt et al., SOSP 2023</source>
        <translation>RPC의 중앙값 약 1.5 KB: Seemakhupt 외, SOSP 2023</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중위</translation>
    </message>
    <message>
        <source>medium to low</source>
        <translation>중위~하위</translation>
    </message>
    <message>
        <source>messages between {0} and {1} are lost</source>
        <translation>{0}와(과) {1} 사이의 메시지가 사라진다</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>module</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>module `{module}` is in no deployable</source>
        <translation>모듈 `{module}`이(가) 어느 배포 단위에도 없습니다</translation>
    </message>
    <message>
        <source>module `{module}` is in two deployables, `{first}` and `{second}`</source>
        <translation>모듈 `{module}`이(가) 두 배포 단위 `{first}`, `{second}`에 있습니다</translation>
    </message>
    <message>
        <source>module, database or hub</source>
        <translation>모듈, 데이터베이스 또는 허브</translation>
    </message>
    <message>
        <source>module, deployable or hub</source>
        <translation>모듈, 배포 단위 또는 허브</translation>
    </message>
    <message>
        <source>module, deployable, database or hub</source>
        <translation>모듈, 배포 단위, 데이터베이스 또는 허브</translation>
    </message>
    <message>
        <source>module, deployable, database, hub or users</source>
        <translation>모듈, 배포 단위, 데이터베이스, 허브 또는 users</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>modules hit</source>
        <translation>피해를 본 모듈</translation>
    </message>
    <message>
        <source>modules in the largest deployable</source>
        <translation>가장 큰 배포 단위의 모듈 수</translation>
    </message>
    <message>
        <source>money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>money per time</source>
        <translation>시간당 금액</translation>
    </message>
    <message>
        <source>more in</source>
        <translation>더 많은 실행</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <source>more than the rate limit</source>
        <translation>속도 제한을 넘음</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>{low} 초과</translation>
    </message>
    <message>
        <source>more than {low} and at most {high}</source>
        <translation>{low} 초과 {high} 이하</translation>
    </message>
    <message>
        <source>more: twopizza explain {code}</source>
        <translation>더 보기: twopizza explain {code}</translation>
    </message>
    <message>
        <source>more: {0}</source>
        <translation>더 보기: {0}</translation>
    </message>
    <message>
        <source>most with</source>
        <translation>가장 많은 상대</translation>
    </message>
    <message>
        <source>mostly not</source>
        <translation>대부분 못 얻음</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>name of a {kind}</source>
        <translation>{kind}의 이름</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>어느 쪽도 아님</translation>
    </message>
    <message>
        <source>neither XDG_CACHE_HOME nor HOME is set</source>
        <translation>XDG_CACHE_HOME도 HOME도 설정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>다음 단계: {0}</translation>
    </message>
    <message>
        <source>nginx, Envoy, gRPC</source>
        <translation>nginx, Envoy, gRPC</translation>
    </message>
    <message>
        <source>no example was named</source>
        <translation>예제 이름이 없습니다</translation>
    </message>
    <message>
        <source>no free connection</source>
        <translation>남은 연결이 없음</translation>
    </message>
    <message>
        <source>no journey gets to operation `{operation}`</source>
        <translation>어느 여정도 연산 `{operation}`에 이르지 않습니다</translation>
    </message>
    <message>
        <source>no module has the part `{part}`</source>
        <translation>`{part}` 부분을 가진 모듈이 없습니다</translation>
    </message>
    <message>
        <source>no module of stream `{stream}` has a weight above 0</source>
        <translation>흐름 `{stream}`의 모듈 가운데 가중치가 0보다 큰 것이 없습니다</translation>
    </message>
    <message>
        <source>no place in the waiting room</source>
        <translation>대기실에 자리가 없음</translation>
    </message>
    <message>
        <source>no process to answer</source>
        <translation>답할 프로세스가 없음</translation>
    </message>
    <message>
        <source>no report was named</source>
        <translation>보고서를 적지 않았습니다</translation>
    </message>
    <message>
        <source>no result file was named, and no study has been run yet</source>
        <translation>결과 파일을 적지 않았고, 아직 실행한 연구도 없습니다</translation>
    </message>
    <message>
        <source>no run measured all that it speaks of</source>
        <translation>거기서 말하는 것을 모두 잰 실행이 없습니다</translation>
    </message>
    <message>
        <source>no scenario was named</source>
        <translation>시나리오를 지정하지 않았습니다</translation>
    </message>
    <message>
        <source>no shell was named</source>
        <translation>셸을 지정하지 않았습니다</translation>
    </message>
    <message>
        <source>no team does `{role}` for module `{module}`</source>
        <translation>모듈 `{module}`에 대해 `{role}` 역할을 하는 팀이 없습니다</translation>
    </message>
    <message>
        <source>no team owns module `{module}`</source>
        <translation>모듈 `{module}`을(를) 맡은 팀이 없습니다</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>눈에 띄는 차이 없음</translation>
    </message>
    <message>
        <source>no visible difference: the interval contains 0</source>
        <translation>눈에 띄는 차이 없음: 구간에 0이 들어 있습니다</translation>
    </message>
    <message>
        <source>no way was found to write the change of `{field}`</source>
        <translation>`{field}`의 변경을 적을 방법을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>no work stage asks for the role `{role}`; the flow knows {known}</source>
        <translation>`{role}` 역할을 찾는 작업 단계가 없습니다. flow가 아는 역할: {known}</translation>
    </message>
    <message>
        <source>no {kind} matches `{name}`</source>
        <translation>`{name}`에 맞는 {kind}이(가) 없습니다</translation>
    </message>
    <message>
        <source>nobody ever works</source>
        <translation>일하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>nobody owns {module} any more</source>
        <translation>이제 {module}을(를) 맡은 팀이 없습니다</translation>
    </message>
    <message>
        <source>nobody says how many {currency} make one US dollar</source>
        <translation>미화 1달러가 몇 {currency}인지 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>nobody uses the product, so faults hurt nobody</source>
        <translation>아무도 제품을 쓰지 않으므로 장애의 피해자가 없습니다</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>none, it must be given</source>
        <translation>없음. 반드시 적어야 함</translation>
    </message>
    <message>
        <source>not found; TWOPIZZA_SCENARIOS may name its folder</source>
        <translation>찾지 못했습니다. TWOPIZZA_SCENARIOS로 폴더를 알려 줄 수 있습니다</translation>
    </message>
    <message>
        <source>not reached in any run</source>
        <translation>어느 실행에서도 이르지 못함</translation>
    </message>
    <message>
        <source>not within {0}</source>
        <translation>{0} 안에는 못 함</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>다른 점이 없습니다</translation>
    </message>
    <message>
        <source>nothing goes wrong in this scenario: it has no faults</source>
        <translation>이 시나리오에는 장애가 없어 아무 문제도 일어나지 않습니다</translation>
    </message>
    <message>
        <source>nothing is above and below these thresholds at once</source>
        <translation>이 두 기준값을 함께 만족하는 값은 없습니다</translation>
    </message>
    <message>
        <source>nothing is known about `{0}`</source>
        <translation>`{0}`에 대한 설명이 없습니다</translation>
    </message>
    <message>
        <source>nothing to draw was named</source>
        <translation>그릴 것을 적지 않았습니다</translation>
    </message>
    <message>
        <source>nothing was simulated</source>
        <translation>시뮬레이션하지 않음</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>알아챔</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>observed {0}</source>
        <translation>관측값 {0}</translation>
    </message>
    <message>
        <source>of it waiting</source>
        <translation>그중 기다림</translation>
    </message>
    <message>
        <source>off by default; 1.5 % of test runs at Google: Micco 2016</source>
        <translation>기본은 끔. Google에서 테스트 실행의 1.5 %: Micco 2016</translation>
    </message>
    <message>
        <source>off by default; State of DevOps 2023–2024 for the range</source>
        <translation>기본은 끔. 범위는 State of DevOps 2023–2024</translation>
    </message>
    <message>
        <source>off by default; about 3.2 h a week per engineer: Sadowski et al. 2018</source>
        <translation>기본은 끔. 엔지니어마다 주당 약 3.2시간: Sadowski 외 2018</translation>
    </message>
    <message>
        <source>off; 2.65 ms at p90 for Istio 1.9, both proxies: istio.io</source>
        <translation>끔. Istio 1.9는 프록시 둘을 합쳐 p90에서 2.65 ms: istio.io</translation>
    </message>
    <message>
        <source>one of &lt;, &lt;=, &gt;, &gt;= or = is missing</source>
        <translation>&lt;, &lt;=, &gt;, &gt;=, = 가운데 하나가 없습니다</translation>
    </message>
    <message>
        <source>one of {list}</source>
        <translation>{list} 가운데 하나</translation>
    </message>
    <message>
        <source>one of: {0}</source>
        <translation>다음 중 하나: {0}</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>값 하나</translation>
    </message>
    <message>
        <source>one value for each run: mean</source>
        <translation>실행마다 값 하나: 평균</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>operations call each other without end: {circle}</source>
        <translation>연산들이 끝없이 서로를 부릅니다: {circle}</translation>
    </message>
    <message>
        <source>optional {what}</source>
        <translation>{what}, 생략 가능</translation>
    </message>
    <message>
        <source>outlasts the window</source>
        <translation>관찰 창보다 오래감</translation>
    </message>
    <message>
        <source>paths inside</source>
        <translation>팀 안의 경로</translation>
    </message>
    <message>
        <source>people</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>people in the largest team</source>
        <translation>가장 큰 팀의 인원</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>퍼센트포인트</translation>
    </message>
    <message>
        <source>person-h</source>
        <translation>인시</translation>
    </message>
    <message>
        <source>person-time</source>
        <translation>인시</translation>
    </message>
    <message>
        <source>pipeline `{stage}` has no jobs</source>
        <translation>파이프라인 `{stage}`에 작업이 없습니다</translation>
    </message>
    <message>
        <source>precision {0} %</source>
        <translation>정밀도 {0} %</translation>
    </message>
    <message>
        <source>printed “{0}”, computed “{1}”</source>
        <translation>적힌 것 “{0}”, 계산한 것 “{1}”</translation>
    </message>
    <message>
        <source>processes are killed at random, among {0}</source>
        <translation>{0} 가운데 무작위로 프로세스가 강제 종료된다</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>%p</translation>
    </message>
    <message>
        <source>range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>빈도</translation>
    </message>
    <message>
        <source>rate of working time</source>
        <translation>근무 시간의 빈도</translation>
    </message>
    <message>
        <source>reached in {0} of {1} runs</source>
        <translation>{1}회 중 {0}회 실행에서 이름</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>회복</translation>
    </message>
    <message>
        <source>recovered after</source>
        <translation>회복까지 걸린 시간</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>저장소</translation>
    </message>
    <message>
        <source>reproduce: {0}</source>
        <translation>재현: {0}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>resilience4j, BulkheadConfig</source>
        <translation>resilience4j, BulkheadConfig</translation>
    </message>
    <message>
        <source>resilience4j, BulkheadConfig; Hystrix has 10, Envoy 1024</source>
        <translation>resilience4j, BulkheadConfig. Hystrix는 10, Envoy는 1024</translation>
    </message>
    <message>
        <source>resilience4j, CircuitBreakerConfig</source>
        <translation>resilience4j, CircuitBreakerConfig</translation>
    </message>
    <message>
        <source>resilience4j, IntervalFunction</source>
        <translation>resilience4j, IntervalFunction</translation>
    </message>
    <message>
        <source>resilience4j, RetryConfig</source>
        <translation>resilience4j, RetryConfig</translation>
    </message>
    <message>
        <source>resilience4j, ThreadPoolBulkheadConfig</source>
        <translation>resilience4j, ThreadPoolBulkheadConfig</translation>
    </message>
    <message>
        <source>resilience4j; Hystrix knows timeouts instead</source>
        <translation>resilience4j. Hystrix는 그 대신 타임아웃을 쓴다</translation>
    </message>
    <message>
        <source>road_step</source>
        <translation>길의 걸음</translation>
    </message>
    <message>
        <source>runs {0}/{1}</source>
        <translation>실행 {0}/{1}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>scenario library</source>
        <translation>시나리오 모음</translation>
    </message>
    <message>
        <source>schedulers of today</source>
        <translation>요즘의 스케줄러</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>시드 {0}</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>준비 작업</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>share per time</source>
        <translation>시간당 비율</translation>
    </message>
    <message>
        <source>something unexpected, such as a full disk</source>
        <translation>디스크가 가득 찬 것과 같은 예상 밖의 일</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>stage `{stage}` comes after the deploy stage</source>
        <translation>단계 `{stage}`이(가) 배포 단계보다 뒤에 있습니다</translation>
    </message>
    <message>
        <source>stages from work to production</source>
        <translation>일에서 운영까지의 단계 수</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>통계량</translation>
    </message>
    <message>
        <source>stopped; finished runs are kept</source>
        <translation>멈췄습니다. 끝난 실행은 남아 있습니다</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>흐름</translation>
    </message>
    <message>
        <source>stream `{stream}` keeps no change under way</source>
        <translation>흐름 `{stream}`에는 진행 중인 변경이 없습니다</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>회복 못 함</translation>
    </message>
    <message>
        <source>stuck: the journeys are still outside their objectives at the end of the window</source>
        <translation>회복 못 함: 관측 구간이 끝날 때도 여정이 여전히 목표를 벗어나 있습니다</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>참/거짓</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>받는 값</translation>
    </message>
    <message>
        <source>team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>team `{team}` has {people} people: {paths} communication paths inside one team</source>
        <translation>팀 `{team}`에 {people}명이 있습니다. 한 팀 안의 의사소통 경로가 {paths}개입니다</translation>
    </message>
    <message>
        <source>team {team} owns nothing any more</source>
        <translation>이제 {team} 팀이 맡은 모듈이 없습니다</translation>
    </message>
    <message>
        <source>team {team} owns {module} now</source>
        <translation>이제 {team} 팀이 {module}을(를) 맡습니다</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>터미널</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>text in two languages</source>
        <translation>두 언어의 글</translation>
    </message>
    <message>
        <source>the anchor is here</source>
        <translation>앵커가 있는 곳</translation>
    </message>
    <message>
        <source>the autoscaler has at most {max} replicas and at least {min}</source>
        <translation>오토스케일러의 복제본이 최대 {max}개, 최소 {min}개입니다</translation>
    </message>
    <message>
        <source>the bulkhead was full</source>
        <translation>벌크헤드가 가득 참</translation>
    </message>
    <message>
        <source>the caller had given up</source>
        <translation>호출자가 이미 포기함</translation>
    </message>
    <message>
        <source>the caller held back</source>
        <translation>호출자가 호출을 자제함</translation>
    </message>
    <message>
        <source>the circuit breaker was open</source>
        <translation>서킷 브레이커가 열려 있음</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>명령줄이 올바르지 않음</translation>
    </message>
    <message>
        <source>the fault</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>the fault begins after {at}, when everything is over after {length}</source>
        <translation>결함이 {at} 뒤에 시작하는데, {length} 뒤에는 모두 끝난다</translation>
    </message>
    <message>
        <source>the grid has more than {0} points</source>
        <translation>격자의 점이 {0}개보다 많습니다</translation>
    </message>
    <message>
        <source>the increments add up to {sum}</source>
        <translation>증분을 모두 더하면 {sum}입니다</translation>
    </message>
    <message>
        <source>the message was lost</source>
        <translation>메시지가 사라짐</translation>
    </message>
    <message>
        <source>the mixture has no parts</source>
        <translation>혼합 분포에 부분이 없습니다</translation>
    </message>
    <message>
        <source>the points of this curve are not in order of time</source>
        <translation>이 곡선의 점들이 시간 순서가 아닙니다</translation>
    </message>
    <message>
        <source>the precision was not reached, or an expectation cannot be told</source>
        <translation>정밀도에 이르지 못했거나 기대가 맞는지 알 수 없음</translation>
    </message>
    <message>
        <source>the process died</source>
        <translation>프로세스가 죽음</translation>
    </message>
    <message>
        <source>the process of {0} dies</source>
        <translation>{0}의 프로세스가 죽는다</translation>
    </message>
    <message>
        <source>the queue was full</source>
        <translation>대기열이 가득 참</translation>
    </message>
    <message>
        <source>the range `{0}` has too many values</source>
        <translation>범위 `{0}`에 값이 너무 많습니다</translation>
    </message>
    <message>
        <source>the range `{0}` never reaches its end</source>
        <translation>범위 `{0}`은(는) 끝에 이르지 않습니다</translation>
    </message>
    <message>
        <source>the scenario library was not found</source>
        <translation>시나리오 모음을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>the settings for the processes of {names} went with them</source>
        <translation>{names}의 프로세스 설정도 함께 없앴습니다</translation>
    </message>
    <message>
        <source>the study goes on as it was begun; `--extend N` adds runs</source>
        <translation>연구는 시작한 그대로 이어집니다. `--extend N`으로 실행을 더할 수 있습니다</translation>
    </message>
    <message>
        <source>the study has no finished run</source>
        <translation>이 연구에는 끝난 실행이 없습니다</translation>
    </message>
    <message>
        <source>the surge of journey `{journey}` begins after {at}, when the window of {length} is over</source>
        <translation>여정 `{journey}`의 급증이 {at} 뒤에 시작하지만 {length}의 관측 구간은 그 전에 끝납니다</translation>
    </message>
    <message>
        <source>the teams of `{alternative}` have {in_teams} people, the scenario has {people}</source>
        <translation>`{alternative}`의 팀에는 {in_teams}명, 시나리오에는 {people}명이 있습니다</translation>
    </message>
    <message>
        <source>the trace of stream `{stream}` has no change</source>
        <translation>흐름 `{stream}`의 이력에 변경이 없습니다</translation>
    </message>
    <message>
        <source>the work keeps the people of `{alternative}` busy {load} of their time</source>
        <translation>이 일은 `{alternative}`의 사람들을 시간의 {load}만큼 바쁘게 합니다</translation>
    </message>
    <message>
        <source>the {kind} `{name}` is defined twice</source>
        <translation>{kind} `{name}`이(가) 두 번 정의되었습니다</translation>
    </message>
    <message>
        <source>there are no values to draw from</source>
        <translation>뽑을 값이 없습니다</translation>
    </message>
    <message>
        <source>there are too many modules for a drawing</source>
        <translation>모듈이 너무 많아 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>there is no `{name}` to remove</source>
        <translation>없앨 `{name}`이(가) 없습니다</translation>
    </message>
    <message>
        <source>there is no `{name}` to stand before</source>
        <translation>`{name}`이(가) 없어 그 앞에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>there is no alternative</source>
        <translation>대안이 없습니다</translation>
    </message>
    <message>
        <source>there is no alternative `{name}`</source>
        <translation>대안 `{name}`은(는) 없습니다</translation>
    </message>
    <message>
        <source>there is no audience `{0}`</source>
        <translation>`{0}`라는 독자는 없습니다</translation>
    </message>
    <message>
        <source>there is no command `{0}`</source>
        <translation>`{0}`이라는 명령은 없습니다</translation>
    </message>
    <message>
        <source>there is no example `{0}`</source>
        <translation>`{0}`이라는 예제는 없습니다</translation>
    </message>
    <message>
        <source>there is no fault `{name}`</source>
        <translation>장애 `{name}`은(는) 없습니다</translation>
    </message>
    <message>
        <source>there is no field `{key}` in {structure}</source>
        <translation>{structure}에 `{key}`이라는 필드는 없습니다</translation>
    </message>
    <message>
        <source>there is no figure `{0}`</source>
        <translation>`{0}`라는 그림은 없습니다</translation>
    </message>
    <message>
        <source>there is no form `{0}`</source>
        <translation>`{0}`라는 형식은 없습니다</translation>
    </message>
    <message>
        <source>there is no kind of fault `{0}`</source>
        <translation>`{0}`이라는 장애 종류는 없습니다</translation>
    </message>
    <message>
        <source>there is no language `{0}`</source>
        <translation>`{0}`이라는 언어는 없습니다</translation>
    </message>
    <message>
        <source>there is no metric `{name}`</source>
        <translation>지표 `{name}`은(는) 없습니다</translation>
    </message>
    <message>
        <source>there is no option `{0}`</source>
        <translation>`{0}`이라는 옵션은 없습니다</translation>
    </message>
    <message>
        <source>there is no schema `{0}`</source>
        <translation>`{0}`이라는 스키마는 없습니다</translation>
    </message>
    <message>
        <source>there is no script for `{0}`</source>
        <translation>`{0}`용 스크립트는 없습니다</translation>
    </message>
    <message>
        <source>there is no {kind} `{name}`</source>
        <translation>`{name}`이라는 {kind}은(는) 없습니다</translation>
    </message>
    <message>
        <source>there is nothing to draw for `{0}`, or too much of it</source>
        <translation>`{0}`에 그릴 것이 없거나 너무 많습니다</translation>
    </message>
    <message>
        <source>there is nothing to run</source>
        <translation>실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>these busy hours never begin</source>
        <translation>이 시간대는 시작하지 않습니다</translation>
    </message>
    <message>
        <source>this alias stands inside its own anchor</source>
        <translation>이 별칭이 자기 앵커 안에 있습니다</translation>
    </message>
    <message>
        <source>this distribution cannot be: {reason}</source>
        <translation>이런 분포는 있을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>this expectation cannot be read: {reason}</source>
        <translation>이 기대를 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>this file is laid out in a way that can only be edited by hand</source>
        <translation>이 파일은 손으로만 고칠 수 있는 모양으로 쓰여 있습니다</translation>
    </message>
    <message>
        <source>this is nested more than {limit} levels deep</source>
        <translation>{limit}단계보다 깊이 들어 있습니다</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>UTF-8 글이 아닙니다</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>수가 아닙니다</translation>
    </message>
    <message>
        <source>this partition keeps nothing apart</source>
        <translation>이 네트워크 분할은 아무것도 갈라놓지 않습니다</translation>
    </message>
    <message>
        <source>this pipeline gets through in {chance} of its runs, so it practically never ends</source>
        <translation>이 파이프라인은 전체 실행의 {chance}만 통과하므로 사실상 끝나지 않습니다</translation>
    </message>
    <message>
        <source>this row has {count} cells, the header has {expected}</source>
        <translation>이 줄에는 칸이 {count}개 있는데, 머리글에는 {expected}개 있습니다</translation>
    </message>
    <message>
        <source>this scenario has nothing that `{name}` could measure</source>
        <translation>이 시나리오에는 `{name}`이(가) 잴 것이 없습니다</translation>
    </message>
    <message>
        <source>this should be the end of it</source>
        <translation>여기서 끝나야 합니다</translation>
    </message>
    <message>
        <source>this step begins after the end of the run, which is {length} long</source>
        <translation>이 걸음은 {length} 길이의 실행이 끝난 뒤에 시작한다</translation>
    </message>
    <message>
        <source>this step looks back further than the run is long, which is {length}</source>
        <translation>이 단계가 되돌아보는 구간이 실행 기간 {length}보다 깁니다</translation>
    </message>
    <message>
        <source>this version reads the scenario of `{0}` differently, so its runs cannot be continued</source>
        <translation>이 버전은 `{0}`의 시나리오를 다르게 읽으므로 실행을 이어 갈 수 없습니다</translation>
    </message>
    <message>
        <source>this window never opens</source>
        <translation>이 시간대는 열리지 않습니다</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>three to nine months, as in the course notes</source>
        <translation>석 달에서 아홉 달, 강의 노트대로</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>time of slow changes</source>
        <translation>오래 걸리는 변경의 시간</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>타임아웃</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>too few runs</source>
        <translation>실행이 너무 적음</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>참 또는 거짓</translation>
    </message>
    <message>
        <source>twopizza simulates software organisations: who builds what, how it is cut into deployable pieces, how changes reach production, and how it runs there. It answers what happens to lead time, to the spread of failures and to cost if you change teams, architecture or process.</source>
        <translation>twopizza는 소프트웨어 조직을 시뮬레이션합니다. 누가 무엇을 만들고, 그것을 배포 단위로 어떻게 나누며, 변경이 어떻게 운영에 이르고, 거기서 어떻게 돌아가는지를 다룹니다. 팀이나 아키텍처, 프로세스를 바꾸면 리드 타임과 장애의 전파와 비용이 어떻게 되는지 답해 줍니다.</translation>
    </message>
    <message>
        <source>unexpected: {0}</source>
        <translation>예상 밖의 오류: {0}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>unit in files</source>
        <translation>파일에서의 단위</translation>
    </message>
    <message>
        <source>units: {list}</source>
        <translation>단위: {list}</translation>
    </message>
    <message>
        <source>until {0} is known to ± {1} %</source>
        <translation>{0}을(를) ± {1} %까지 알 때까지</translation>
    </message>
    <message>
        <source>us</source>
        <translation>us</translation>
    </message>
    <message>
        <source>users hit</source>
        <translation>피해를 본 사용자</translation>
    </message>
    <message>
        <source>version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>warm-up and length together are longer than 200 years</source>
        <translation>준비 기간과 실행 기간을 더하면 200년이 넘습니다</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>{0}주</translation>
    </message>
    <message>
        <source>weeks {0}</source>
        <translation>{0}주째</translation>
    </message>
    <message>
        <source>what a fault does is seen on the journeys of users, and this scenario has none</source>
        <translation>장애의 영향은 사용자의 여정에서 드러나는데, 이 시나리오에는 여정이 없습니다</translation>
    </message>
    <message>
        <source>when each step was done, from the end of the warm-up; the median of the runs that reached it</source>
        <translation>준비 기간이 끝난 때부터 각 단계가 끝날 때까지. 그 단계에 이른 실행의 중앙값</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>windows of {0}</source>
        <translation>관측 구간 {0}</translation>
    </message>
    <message>
        <source>with colour</source>
        <translation>색 있음</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>다른 팀과</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>work</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>working d</source>
        <translation>근무일</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>나쁜 쪽</translation>
    </message>
    <message>
        <source>write</source>
        <translation>이렇게 씁니다</translation>
    </message>
    <message>
        <source>write {example}</source>
        <translation>이렇게 쓰세요: {example}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} ({1} scenarios)</source>
        <translation>{0} (시나리오 {1}개)</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} removed. Nothing was simulated.</source>
        <translation>추가 {0}, 변경 {1}, 삭제 {2}. 시뮬레이션은 하지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} after {1} of warm-up</source>
        <translation>준비 기간 {1} 뒤 {0}</translation>
    </message>
    <message>
        <source>{0} and {1} have no headline metric in common.</source>
        <translation>{0}와(과) {1}에 공통된 주요 지표가 없다.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 외 {1}개</translation>
    </message>
    <message>
        <source>{0} answers {1} of the requests with an error</source>
        <translation>{0}이(가) 요청의 {1}에 오류로 답한다</translation>
    </message>
    <message>
        <source>{0} at about {1}, between {2} and {3}: {4} turns from “{5}” to “{6}” in {7}.</source>
        <translation>{0} 값이 {1} 근처({2}와(과) {3} 사이)일 때: {7}에서 {4}의 판정이 ‘{5}’에서 ‘{6}’(으)로 바뀐다.</translation>
    </message>
    <message>
        <source>{0} between {1} and {2}: {3} turns from “{4}” to “{5}” in {6}.</source>
        <translation>{0} 값이 {1}와(과) {2} 사이일 때: {6}에서 {3}의 판정이 ‘{4}’에서 ‘{5}’(으)로 바뀐다.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>{0}에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0}에 쓸 수 없습니다: {1}</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0}칸</translation>
    </message>
    <message>
        <source>{0} costs {8} less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 비용이 {8} 적게 든다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} costs {8} more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 비용이 {8} 많이 든다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} could not be read or written: {1}.</source>
        <translation>{0}을(를) 읽거나 쓸 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0}일</translation>
    </message>
    <message>
        <source>{0} delivers later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 늦게 전달한다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} delivers less than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 덜 전달한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} delivers more than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 많이 전달한다: {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} delivers sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 빨리 전달한다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} difference</source>
        <translation>{0} 차이</translation>
    </message>
    <message>
        <source>{0} does better than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 낫다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} does worse than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 못하다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0}회 실패</translation>
    </message>
    <message>
        <source>{0} gets a new version</source>
        <translation>{0}에 새 버전이 배포된다</translation>
    </message>
    <message>
        <source>{0} gets over fewer faults than {1} in {2} of {3} runs ({4}): it stays outside its objectives after {6} of them instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 적은 장애를 이겨 낸다: 끝난 뒤에도 목표를 벗어나 있는 장애는 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} gets over more faults than {1} in {2} of {3} runs ({4}): it stays outside its objectives after {6} of them instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 많은 장애를 이겨 낸다: 끝난 뒤에도 목표를 벗어나 있는 장애는 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0}시간</translation>
    </message>
    <message>
        <source>{0} has less than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 적다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} has more than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 많다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} holds another study: {1}. It differs in: {2}.</source>
        <translation>{0}에는 다른 연구가 있습니다: {1}. 다른 점: {2}.</translation>
    </message>
    <message>
        <source>{0} holds this study already: {1}. Resume it or choose another file.</source>
        <translation>{0}에는 이미 이 연구가 있습니다: {1}. 이어서 실행하거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{0} is done with slow changes later than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) 오래 걸리는 변경을 {1}보다 {3}회 중 {2}회({4}) 더 늦게 끝낸다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} is done with slow changes sooner than {1} in {2} of {3} runs ({4}): {5} {6} instead of {7}.</source>
        <translation>{0}은(는) 오래 걸리는 변경을 {1}보다 {3}회 중 {2}회({4}) 더 빨리 끝낸다: {5} {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} is not a result file of twopizza.</source>
        <translation>{0}은(는) twopizza의 결과 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is out of service</source>
        <translation>{0}이(가) 서비스를 멈춘다</translation>
    </message>
    <message>
        <source>{0} keeps everybody waiting for {1}</source>
        <translation>{0}이(가) 모두를 {1} 동안 기다리게 한다</translation>
    </message>
    <message>
        <source>{0} long</source>
        <translation>{0} 지속</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}분</translation>
    </message>
    <message>
        <source>{0} more runs failed</source>
        <translation>그 밖에 실패한 실행 {0}회</translation>
    </message>
    <message>
        <source>{0} of its visits failed: {1}</source>
        <translation>방문의 {0} 실패: {1}</translation>
    </message>
    <message>
        <source>{0} of the {1} modules all reach each other: {2}. They can only be understood together.</source>
        <translation>모듈 {1}개 가운데 {0}개가 모두 서로 닿는다: {2}. 함께 보아야만 이해할 수 있다.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}회 중 {0}회</translation>
    </message>
    <message>
        <source>{0} of {1} journeys may pass {2}.</source>
        <translation>여정 {1}개 가운데 {0}개가 지날 수 있는 것: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} noted inputs are only assumed; the appendix names them.</source>
        <translation>설명이 달린 입력 {1}개 가운데 {0}개는 가정일 뿐이다. 부록에 적혀 있다.</translation>
    </message>
    <message>
        <source>{0} of {1} runs</source>
        <translation>{1}회 중 {0}회</translation>
    </message>
    <message>
        <source>{0} or {1}? {4} is better in {2} and worse in {3}; what counts more decides.</source>
        <translation>{0} 아니면 {1}? {4}의 나은 점은 {2}, 나쁜 점은 {3}. 무엇이 더 중요한지에 달려 있다.</translation>
    </message>
    <message>
        <source>{0} paired runs</source>
        <translation>짝지은 실행 {0}회</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0}명</translation>
    </message>
    <message>
        <source>{0} recovers later than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 늦게 회복한다: {7} 대신 {6} 뒤.</translation>
    </message>
    <message>
        <source>{0} recovers sooner than {1} in {2} of {3} runs ({4}): after {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 더 빨리 회복한다: {7} 대신 {6} 뒤.</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>실행 {0}회</translation>
    </message>
    <message>
        <source>{0} runs failed and are not counted.</source>
        <translation>{0}회 실행이 실패해 세지 않았다.</translation>
    </message>
    <message>
        <source>{0} runs of each alternative, on common random numbers</source>
        <translation>공통 난수로 대안마다 {0}회 실행</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>{0} serves fewer of all requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 제대로 답하는 요청이 더 적다: 전체의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} serves more of all requests than {1} in {2} of {3} runs ({4}): {6} instead of {7}.</source>
        <translation>{0}은(는) {1}보다 {3}회 중 {2}회({4}) 제대로 답하는 요청이 더 많다: 전체의 {7} 대신 {6}.</translation>
    </message>
    <message>
        <source>{0} takes more and more memory</source>
        <translation>{0}이(가) 메모리를 점점 더 차지한다</translation>
    </message>
    <message>
        <source>{0} takes {1} times as long</source>
        <translation>{0}의 처리 시간이 {1}배로 늘어난다</translation>
    </message>
    <message>
        <source>{0} times as many users as usual, in {1}</source>
        <translation>{1}의 사용자가 평소의 {0}배가 된다</translation>
    </message>
    <message>
        <source>{0} to {1} of their visits failed: {2}</source>
        <translation>방문의 {0}~{1}가 실패: {2}</translation>
    </message>
    <message>
        <source>{0} was written by a later version of twopizza (form {1}; this version reads up to {2}).</source>
        <translation>{0}은(는) 더 새로운 twopizza가 썼습니다(형식 {1}, 이 버전은 {2}까지 읽습니다).</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0}주</translation>
    </message>
    <message>
        <source>{0}, stuck in {1}</source>
        <translation>{0}, {1}에서 회복 못 함</translation>
    </message>
    <message>
        <source>{0}/month</source>
        <translation>{0}/월</translation>
    </message>
    <message>
        <source>{0}: all is well (one alternative)</source>
        <translation>{0}: 이상 없음 (대안 1개)</translation>
    </message>
    <message>
        <source>{0}: all is well ({1} alternatives)</source>
        <translation>{0}: 이상 없음 (대안 {1}개)</translation>
    </message>
    <message>
        <source>{0}: all numbers</source>
        <translation>{0}: 모든 수치</translation>
    </message>
    <message>
        <source>{0}: half of the changes take at most {1}, 85 % at most {2}</source>
        <translation>{0}: 변경의 절반은 {1} 안에, 85 %는 {2} 안에 끝난다</translation>
    </message>
    <message>
        <source>{0}: hardly any request was hurt</source>
        <translation>{0}: 피해를 본 요청이 거의 없다</translation>
    </message>
    <message>
        <source>{0}: longest wait in {1}, {2} on average, p85 {3}</source>
        <translation>{0}: 가장 오래 기다리는 곳은 {1}, 평균 {2}, p85 {3}</translation>
    </message>
    <message>
        <source>{0}: run {1} failed (seed {2}): {3}</source>
        <translation>{0}: 실행 {1} 실패 (시드 {2}): {3}</translation>
    </message>
    <message>
        <source>{0}: there is no {1} here</source>
        <translation>{0}: 여기에는 {1}이(가) 없다</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} of {3} runs)</source>
        <translation>{0}: {1} ({3}회 중 {2}회 실행)</translation>
    </message>
    <message>
        <source>{0}: {1} of the requests hurt</source>
        <translation>{0}: 요청의 {1} 피해</translation>
    </message>
    <message>
        <source>{0}: {1} of the requests hurt ({2})</source>
        <translation>{0}: 피해를 본 요청 {1} ({2})</translation>
    </message>
    <message>
        <source>{0}: {1}, lead time {2} on average</source>
        <translation>{0}: {1}, 평균 리드 타임 {2}</translation>
    </message>
    <message>
        <source>{chance} of the deployments fail by a slip of the hand, so a rolled back one never gets through</source>
        <translation>배포의 {chance}가 사람의 실수로 실패하므로, 되돌린 배포는 끝내 통과하지 못합니다</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>오류 {count}개</translation>
    </message>
    <message>
        <source>{count} more not shown</source>
        <translation>{count}개는 보이지 않음</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>경고 {count}개</translation>
    </message>
    <message>
        <source>{file} has no header row</source>
        <translation>{file}에 머리글 줄이 없습니다</translation>
    </message>
    <message>
        <source>{file} holds nothing</source>
        <translation>{file}에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>{file} is larger than {limit}</source>
        <translation>{file}이(가) {limit}보다 큽니다</translation>
    </message>
    <message>
        <source>{left} and {right} do not go together</source>
        <translation>{left}와(과) {right}은(는) 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{names} is left out where settings name it</source>
        <translation>설정에서 {names}을(를) 뺐습니다</translation>
    </message>
    <message>
        <source>{people} people are not enough: {given} are in teams with a size, and {teams} teams without one share the rest</source>
        <translation>{people}명으로는 모자랍니다. 인원을 적은 팀에 {given}명이 있고, 나머지를 {teams}개 팀이 나눠 가져야 합니다</translation>
    </message>
    <message>
        <source>“%1” is neither a list such as 100,200,400 nor a range such as 100..400 step 100.</source>
        <translation>“%1”은(는) 100,200,400 같은 목록도 100..400 step 100 같은 범위도 아닙니다.</translation>
    </message>
    <message>
        <source>“.%1” is no form of report; there are html, pdf, md, xlsx, csv and json.</source>
        <translation>“.%1”은(는) 보고서 형식이 아닙니다. html, pdf, md, xlsx, csv, json이 있습니다.</translation>
    </message>
    <message>
        <source>“{0}” ({1})</source>
        <translation>‘{0}’({1})</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… 그 밖에 {0}개</translation>
    </message>
    <message>
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
</context>
</TS>
