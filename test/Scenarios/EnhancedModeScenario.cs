using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>A sender in enhanced mode hears twice: that its message is safe, and what the application made of it.</summary>
public sealed class EnhancedModeScenario
{
    [Fact]
    public async Task Commit_then_application_acknowledgement_on_the_same_connection_each_a_message_of_its_own()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);

        var commit = await line.SendAsync(Enhanced(AdtMessages.Update(clinic.Patient("p1001"), "E-1", "555-0101"), "AL|AL"));
        var application = await line.ReadAsync();

        Assert.Contains("MSA|CA|E-1", commit, StringComparison.Ordinal);
        Assert.Contains("MSA|AA|E-1", application, StringComparison.Ordinal);
        Assert.NotEqual(ControlId(commit!), ControlId(application!));
        Assert.Equal(1, Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE control_id = 'E-1' AND outcome = 'InTheChart'"));
    }

    [Fact]
    public async Task Message_that_waits_for_a_person_is_an_application_error()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);

        // An order whose patient is not told cannot be interpreted.
        var commit = await line.SendAsync("MSH|^~\\&|A|B|C|D|20260107080000||ORM^O01^ORM_O01|E-2|P|2.5.1|||AL|AL\rORC|NW|1^X\rOBR|1|1^X||4548-4^HbA1c^LN\r");
        var application = await line.ReadAsync();

        Assert.Contains("MSA|CA|E-2", commit, StringComparison.Ordinal);
        Assert.Contains("MSA|AE|E-2", application, StringComparison.Ordinal);
        Assert.Contains("\rERR||PID^1", application, StringComparison.Ordinal);
        Assert.Equal(1, Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE control_id = 'E-2' AND outcome = 'Held'"));
    }

    [Fact]
    public async Task Repeat_after_the_program_was_killed_is_told_the_same_to_the_byte()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var message = Enhanced(AdtMessages.Update(clinic.Patient("p1001"), "E-3", "555-0103"), "AL|AL");
        string?[] first;
        await using (var killed = await clinic.ServeAsync())
        {
            using var line = await MllpLine.ConnectAsync(killed.Mllp);
            first = [await line.SendAsync(message), await line.ReadAsync()];
            await killed.KillAsync();
        }

        await using var duplex = await clinic.ServeAsync();
        using var again = await MllpLine.ConnectAsync(duplex.Mllp);
        string?[] second = [await again.SendAsync(message), await again.ReadAsync()];

        Assert.Equal(first, second);
        Assert.Contains("MSA|AA|E-3", second[1], StringComparison.Ordinal);
        Assert.Equal(1, Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE control_id = 'E-3' AND outcome = 'InTheChart'"));
    }

    private static string Enhanced(string message, string conditions)
    {
        var lines = message.Split('\r');
        var fields = lines[0].Split('|');
        var header = string.Join('|', fields.Concat(Enumerable.Repeat("", 20)).Take(14)) + "|" + conditions;
        return string.Join('\r', lines.Skip(1).Prepend(header));
    }

    private static string ControlId(string message) => message.Split('|')[9];
}
