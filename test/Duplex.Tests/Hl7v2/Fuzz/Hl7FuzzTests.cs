using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Duplex.Tests.Hl7v2.Fuzz;

/// <summary>
/// Damaged messages for DUPLEX_FUZZ_SECONDS (30 unless told); DUPLEX_FUZZ_SEED repeats a run. Each input is bounded in time, and in
/// memory by its size.
/// </summary>
public class Hl7FuzzTests
{
    private const int BytesPerByte = 2_000;
    private const int BytesAtLeast = 2_000_000;
    private static readonly TimeSpan InputLimit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Damaged_messages_cause_no_exception_but_the_documented_and_are_bounded_by_their_size()
    {
        int seed = Number("DUPLEX_FUZZ_SEED", 20261122);
        TimeSpan duration = TimeSpan.FromSeconds(Number("DUPLEX_FUZZ_SECONDS", 30));
        FuzzCorpus corpus = new(Samples());
        Stopwatch watch = Stopwatch.StartNew();
        long inputs = 0;
        long messages = 0;
        while (watch.Elapsed < duration)
        {
            // Each input has a seed of its own, so that one alone can be repeated.
            Random random = new(unchecked(seed + (int)inputs));
            byte[] bytes = corpus.Damaged(random);
            TimeSpan begun = watch.Elapsed;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                messages += FuzzedReading.Exercise(bytes, random) ? 1 : 0;
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Input {inputs} of seed {seed} failed: {Convert.ToHexString(bytes)}", failure);
            }

            long used = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(used <= BytesAtLeast + ((long)BytesPerByte * bytes.Length), $"Input {inputs} of seed {seed}, {bytes.Length} bytes, allocated {used}.");
            Assert.True(watch.Elapsed - begun < InputLimit, $"Input {inputs} of seed {seed}, {bytes.Length} bytes, took {watch.Elapsed - begun}.");
            inputs++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Seed {seed}: {inputs} inputs from {corpus.Count} messages, {messages} of them still messages, in {watch.Elapsed.TotalSeconds:0} s.");
        Assert.True(messages > 0 && messages < inputs);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private static IEnumerable<byte[]> Samples() =>
        SharedMessages.Folder() is { } folder ? SharedMessages.FilesIn(folder).Select(File.ReadAllBytes) : [];
}
