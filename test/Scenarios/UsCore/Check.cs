namespace Duplex.Scenarios.UsCore;

/// <summary>How a check ended at one server.</summary>
/// <param name="Text">As the table shows it: <c>pass</c>, <c>not declared</c>, or <c>FAIL</c> with what is wrong.</param>
internal sealed record Outcome(string Text)
{
    public static Outcome Pass { get; } = new("pass");

    /// <summary>The server does not say that it does this.</summary>
    public static Outcome NotDeclared { get; } = new("not declared");

    public bool IsFailure => Text.StartsWith("FAIL", StringComparison.Ordinal);

    public static Outcome Fail(string why) => new($"FAIL: {why}");

    public static Outcome When(bool isRight, string wrong) => isRight ? Pass : Fail(wrong);
}

/// <summary>One row of the table.</summary>
/// <param name="Section">The resource type, or what else the row is about.</param>
internal sealed record Check(string Section, string Name, Func<FhirServer, Task<Outcome>> Run)
{
    public async Task<Outcome> RunAsync(FhirServer server)
    {
        try
        {
            return await Run(server);
        }
        catch (InvalidOperationException unfit)
        {
            return Outcome.Fail($"the answer or the data are not of the form that was looked for ({unfit.Message})");
        }
    }
}
