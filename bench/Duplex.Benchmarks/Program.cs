using BenchmarkDotNet.Running;
using Duplex.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Hl7MessageBenchmarks).Assembly).Run(args);
