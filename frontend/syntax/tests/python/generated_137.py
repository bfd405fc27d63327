del [a]  # comment
x[0] **= 变量[:];raise E;


async def __dunder__[T: int](*args: *Ts, p4, p1=x, **kwargs)->'x':  # comment
  x[0] @= (
{ __dunder__: None,self.self.match:case if {} else cc if case else match, }
);
  # own line
async def self(p3=[])->'x':

    def cc(*args: *Ts,p3: list[int]='''é名
'''): B""b""""""bR'''abc''';pass


for match[self] in self, b, y1,:
# column one
 from ....x import n as m, n as m;
 continue  # comment


