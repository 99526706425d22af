using Duplex.Sandbox.Lab.Wire;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>What became of the orders in one message.</summary>
internal sealed class TakenOrders
{
    public List<AnswerLine> Lines { get; } = [];

    public List<WireProblem> Problems { get; } = [];

    /// <summary>Placer and filler numbers of the message.</summary>
    public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>How the message is answered: the first script that wants something unusual decides.</summary>
    public LabAnswer Answer { get; private set; } = LabAnswer.Accept;

    /// <summary>MSA-1.</summary>
    public string Code => Problems.Exists(problem => problem.IsRejection) ? "AR" : Problems.Count > 0 ? "AE" : "AA";

    public void Ask(LabAnswer answer)
    {
        if (Answer == LabAnswer.Accept)
        {
            Answer = answer;
        }
    }

    public void Refuse(OrderRequest request, string control, WireProblem? problem, string fillerField = "", string state = "")
    {
        Lines.Add(new AnswerLine(control, request.PlacerField, fillerField, state, request.TestField));
        if (problem is not null)
        {
            Problems.Add(problem);
        }
    }
}
