namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>Says codes on each way that the product does; nothing calls it.</summary>
internal static class CodeProbe
{
    private const string Constant = "probe.by-constant";

    public static CodeProbeProblem Literal() => new("probe.literal", "A sentence.");

    public static CodeProbeProblem ByConstant() => new(Constant, "A sentence.");

    public static CodeProbeProblem ByHelper() => Make("probe.by-helper");

    public static CodeProbeProblem BySwitch(int number)
    {
        var code = number switch { 1 => "probe.by-switch-one", _ => "probe.by-switch-two" };
        return Make(code);
    }

    public static CodeProbeProblem ByTuple(int number)
    {
        var (code, sentence) = Meaning(number);
        return new CodeProbeProblem(code, sentence);
    }

    public static CodeProbeProblem ByWith(CodeProbeProblem problem) => problem with { Code = "probe.by-with" };

    public static CodeProbeProblem Interpolated(int status) => Make($"probe.http-{status}");

    public static CodeProbeProblem Composed(bool other) => About(other ? "other" : "some");

    private static CodeProbeProblem About(string what) => Make($"probe.{what}-thing");

    private static CodeProbeProblem Make(string code) => new(code, "probe.not-a-code");

    private static (string Code, string Sentence) Meaning(int number) =>
        number == 0 ? ("probe.by-tuple", "A sentence with blanks.") : ("probe.by-tuple", "Another sentence.");
}

internal sealed record CodeProbeProblem(string Code, string Sentence);
