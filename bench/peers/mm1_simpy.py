"""The same M/M/1 on SimPy 2 (Debian's python3-simpy). Prints "name ns/customer" in processor time
for each of the two forms."""

import random
import time

CUSTOMERS = 10_000
ARRIVAL_RATE = 0.9
SERVICE_RATE = 1.0


def simpy2_per_customer():
    from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

    class Customer(Process):
        def visit(self, server):
            arrived = self.sim.now()
            yield request, self, server
            yield hold, self, rng.expovariate(SERVICE_RATE)
            yield release, self, server
            sojourns.append(self.sim.now() - arrived)

    class Arrivals(Process):
        def run(self, server):
            for _ in range(CUSTOMERS):
                yield hold, self, rng.expovariate(ARRIVAL_RATE)
                customer = Customer(sim=self.sim)
                self.sim.activate(customer, customer.visit(server))

    rng = random.Random(1)
    sojourns = []
    sim = Simulation()
    sim.initialize()
    server = Resource(capacity=1, sim=sim)
    arrivals = Arrivals(sim=sim)
    sim.activate(arrivals, arrivals.run(server))
    sim.simulate(until=1e12)
    return sojourns


def simpy2_two_processes():
    from SimPy.Simulation import Process, Simulation, Store, get, hold, put

    class Arrivals(Process):
        def run(self, line):
            for _ in range(CUSTOMERS):
                yield hold, self, rng.expovariate(ARRIVAL_RATE)
                yield put, self, line, [self.sim.now()]

    class Server(Process):
        def run(self, line):
            while True:
                yield get, self, line, 1
                arrived = self.got[0]
                yield hold, self, rng.expovariate(SERVICE_RATE)
                sojourns.append(self.sim.now() - arrived)

    rng = random.Random(1)
    sojourns = []
    sim = Simulation()
    sim.initialize()
    line = Store(sim=sim)
    arrivals, server = Arrivals(sim=sim), Server(sim=sim)
    sim.activate(arrivals, arrivals.run(line))
    sim.activate(server, server.run(line))
    sim.simulate(until=1e12)
    return sojourns


def measure(name, run):
    begin = time.process_time()
    sojourns = run()
    spent = time.process_time() - begin
    assert len(sojourns) == CUSTOMERS, len(sojourns)
    print(name, round(spent * 1e9 / CUSTOMERS, 1))


if __name__ == "__main__":
    measure("simpy_two", simpy2_two_processes)
    measure("simpy_customer", simpy2_per_customer)
