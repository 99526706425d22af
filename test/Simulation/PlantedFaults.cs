using Duplex.Simulation.Actors;
using Duplex.Simulation.Lab;
using Duplex.Simulation.World;

namespace Duplex.Simulation;

/// <summary>Faults put in on purpose: a simulation that does not find them proves nothing.</summary>
public class PlantedFaults
{
    private const int MostSeeds = 60;

    [Fact]
    public void An_acknowledgement_before_the_sync_is_found() =>
        AssertFound(seed => new WorldOptions { Seed = seed, AcknowledgeBeforeSync = true }, "lost");

    [Fact]
    public void Sending_again_without_looking_first_is_found() =>
        AssertFound(
            seed => new WorldOptions
            {
                Seed = seed,
                ConditionalCreate = false,
                Connector = (ehr, network, outside, time) => new NeverLooks(ehr, network, outside, time),
            },
            "times and nothing says so");

    [Fact]
    public void Evidence_from_the_writes_own_answer_is_found() =>
        AssertFound(
            seed => new WorldOptions
            {
                Seed = seed,
                Connector = (ehr, network, outside, time) => new TrustsItsOwnWrite(ehr, network, outside, time),
                Deviations = text => text.StartsWith("N2 ", StringComparison.Ordinal) ? Deviation.Alter : Deviation.None,
            },
            "the EHR shows something else");

    [Fact]
    public void Filing_a_result_without_comparing_its_patient_is_found() =>
        AssertFound(
            seed => LabWorld(seed, Course.WrongPatient, (laboratory, message) =>
            {
                var read = Segments.Of(System.Text.Encoding.UTF8.GetBytes(message));
                var order = laboratory.Orders.GetValueOrDefault(read["OBR", 2].Split('^')[0]);
                return order is null ? message : read.With(line => line.StartsWith("PID", StringComparison.Ordinal) ? order.Pid : line);
            }),
            "was filed to");

    [Fact]
    public void A_preliminary_result_over_the_final_one_is_found() =>
        AssertFound(seed => LabWorld(seed, Course.OutOfOrder, (_, message) => WithoutTimes(message)), "is older than what it replaced");

    [Fact]
    public void A_critical_value_that_names_nobody_is_found() =>
        AssertFound(
            seed => LabWorld(seed, Course.Critical, (_, message) => message.Replace("|HH|", "||", StringComparison.Ordinal)),
            "is critical and nobody was told");

    [Fact]
    public void Sending_an_order_again_to_a_laboratory_that_does_not_know_repeats_is_found() =>
        AssertFound(
            seed => LabWorld(seed, Course.Silent, null) with
            {
                Lab = new LabOptions { Course = Course.Silent, Deduplicates = false, Connector = honest => new SaysNotThere(honest) },
            },
            "times at the laboratory and nothing says so");

    /// <summary>Neither MSH-7 nor OBR-22: only the order in which they came is left.</summary>
    private static string WithoutTimes(string message) => Segments.Of(System.Text.Encoding.UTF8.GetBytes(message)).With(line =>
    {
        var fields = line.Split('|');
        var time = fields[0] switch { "MSH" => 6, "OBR" => 22, _ => 0 };
        return time == 0 ? line : string.Join('|', fields.Select((field, index) => index == time ? "" : field));
    });

    private static WorldOptions LabWorld(int seed, Course course, Func<SimulatedLaboratory, string, string>? misread) => new()
    {
        Seed = seed,
        Notes = 1,
        Messages = 1,
        Lab = LabOptions.Of(seed) with { Course = course, Misread = misread, Errors = false },
    };

    private static void AssertFound(Func<int, WorldOptions> plant, string expected)
    {
        for (var seed = 1; seed <= MostSeeds; seed++)
        {
            if (new SimulatedWorld(plant(seed)).Run().Broken.Any(broken => broken.Contains(expected, StringComparison.Ordinal)))
            {
                return;
            }
        }

        Assert.Fail($"{MostSeeds} seeds did not find the planted fault.");
    }
}
