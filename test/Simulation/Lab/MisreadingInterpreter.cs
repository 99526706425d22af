using System.Text;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Intake;

namespace Duplex.Simulation.Lab;

/// <summary>Planted fault: takes a message for another one.</summary>
internal sealed class MisreadingInterpreter(IInterpreter honest, Func<string, string> misread) : IInterpreter
{
    public Interpretation Interpret(IntakeRecord record)
    {
        var read = Encoding.UTF8.GetBytes(misread(Encoding.UTF8.GetString(record.Entry.Payload.Span)));
        return honest.Interpret(record with { Entry = record.Entry with { Payload = read } });
    }
}
