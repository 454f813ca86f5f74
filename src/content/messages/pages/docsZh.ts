/** Words of the page for authors who embed, in Simplified Chinese. */
import type { DocsKey } from './docsEn.ts';

export const docs: Readonly<Record<DocsKey, string>> = {
  'docs.title': '把 ADL 实验室放进你的页面',
  'docs.lead':
    '一幅会计算的图，粘贴一次即可。它不需要服务器、账号、cookie，也不需要你写脚本，并且不向任何地方发送数据。',
  'docs.contents': '本页内容',

  'docs.quick.title': '粘贴一次',
  'docs.quick.element': '作为元素：需要多高就多高，靠近屏幕时才启动。',
  'docs.quick.frame': '作为普通框架，你的页面里不用脚本：给它标题、宽度和高度。',
  'docs.quick.share': '舞台上的“{share}”会替你写好这两段，每个参数都有控件并可预览，也能带上你眼前的状态。',
  'docs.quick.host': '{host} 代表构建出的文件夹所在的地址。',

  'docs.hosts.title': '你在哪里写作',
  'docs.hosts.mdx': 'Docusaurus 等 MDX，作为框架',
  'docs.hosts.docusaurus': 'Docusaurus，作为元素：在 {docusaurusConfig} 里写一次脚本，之后任何页面都能用这个元素',
  'docs.hosts.vitepress': 'VitePress：脚本写在 {vitepressConfig} 里，并告诉 Vue 这个元素不是它的',
  'docs.hosts.url': 'GitBook、Notion、WordPress 等只收地址的平台',
  'docs.hosts.url.about':
    '给它们某个场景或章节的页面。它不用脚本就能显示结果，并通过 oEmbed 告诉这些平台该放什么、显示哪张卡片。',
  'docs.hosts.url.none':
    '给它们某个场景或章节的页面：它不用脚本就能显示结果。这份副本构建时不知道自己的地址（{siteUrl}），所以没有 oEmbed 和卡片。',
  'docs.hosts.lms': 'Moodle、Canvas、Blackboard：把框架粘贴进页面源码。无需登录，也不上报成绩。',

  'docs.params.title': '参数',
  'docs.params.about': '写在 {embedFile} 的地址里，或作为元素的同名属性。看不懂的会被忽略，并在框架里说明。',
  'docs.params.name': '名称',
  'docs.params.values': '取值',
  'docs.params.what': '作用',
  'docs.values.some': '可取多个，用逗号分隔',
  'docs.values.rules': '规则手册的标识，例如 {example}',
  'docs.values.price': '十进制数，例如 {example}',
  'docs.values.event': '或某个事件的序号',
  'docs.values.step': '序号，或章节地址里的名称',
  'docs.values.state': '由“{share}”写出；在地址里放在 {hash} 之后',

  'docs.param.scenario': '舞台打开哪个账本。',
  'docs.param.lesson': '显示某一章，而不是舞台。',
  'docs.param.step': '在章节里：从哪里打开。',
  'docs.param.reveal': '在章节里：保留答案。',
  'docs.param.rules': '给场景换一本规则手册。',
  'docs.param.policy': '换一种在赢家中选择的办法。',
  'docs.param.price': '把指数设到这里一次，如同读者所做。',
  'docs.param.event': '故事停在哪里：开头、结尾，或某类事件第一次发生之后。',
  'docs.param.panels': '显示什么；不写则全部显示。',
  'docs.param.hide': '略去什么。',
  'docs.param.lock': '读者不能移动什么。',
  'docs.param.theme': '配色；不写则跟随读者的系统。',
  'docs.param.lang': '语言；会转到说这种语言的文件。',
  'docs.param.motion': '动画多少；不写则跟随读者的系统。',
  'docs.param.autoplay': '立即播放故事。',
  'docs.param.click': '读者按下“开始”之前什么都不算。',
  'docs.param.links': '链接能否通向框架之外；不写则可以。',
  'docs.param.state': '舞台此刻的状态：账本、规则和时刻都在其中，不必另写。',

  'docs.request.load': '打开文件自带的场景（用标识），或一整个场景文件。',
  'docs.request.set': '设定指数，如同读者所做。',
  'docs.request.play': '继续播放故事。',
  'docs.request.pause': '停止播放。',
  'docs.request.step': '前进或后退一个事件。',
  'docs.request.seek': '去到某个时刻，在章节里则是某一步。',
  'docs.request.reset': '回到地址所要求的，或账本出厂时的样子。',
  'docs.request.hide': '略去这些部分，其余全部显示。',
  'docs.request.lock': '不让读者动这些，其余都可以。',
  'docs.request.theme': '立即更换配色。',
  'docs.request.lang': '换一种语言：框架打开说那种语言的文件。',
  'docs.request.size': '告知框架想要的高度，现在以及每次变化时。',
  'docs.request.getState': '读者在哪里，以及通向那里的链接文本。',
  'docs.request.getResult': '这次运行的结果，与结果文件相同。',
  'docs.request.getImage': '所显示内容的图片，作为 {dataAddress} 地址。',

  'docs.reply.ready': '只对父窗口说一次：这个版本懂得什么。',
  'docs.reply.done': '已完成。',
  'docs.reply.state': '读者在哪里：被问到时，以及变化时主动告知。',
  'docs.reply.event': '到达了某类事件的第一个。',
  'docs.reply.lesson': '章节的读者来到了某一步。',
  'docs.reply.prediction': '读者做出的预测，以及差了多少。',
  'docs.reply.resize': '框架想要的高度，以像素计。',
  'docs.reply.result': '所询问的结果。',
  'docs.reply.image': '所询问的图片。',
  'docs.reply.error': '为什么没有做：是什么、在哪里、应当怎样。',

  'docs.messages.title': '消息',
  'docs.messages.about':
    '没有消息，框架也完全可用。你的页面若想对话，就等待框架发给父页面的 {ready}（不含任何状态），再向那个窗口回复 {connect} 和一个端口。此后只听这个端口。',
  'docs.messages.source':
    '凭 {eventSource} 认出框架。沙箱里的框架没有来源：浏览器给出的是 {nullOrigin}，谁都可能如此。',
  'docs.messages.ids':
    '每个请求带有 {envelope} 和 {id}，后者是比上一个更大的整数；回答会重复它。凡不是请求的，只得到一条 {error}，不会被执行。',
  'docs.messages.element':
    '元素会替你做这一切：{send} 返回回答的 promise，若框架在回答之前消失，则带着原因被拒绝；框架说的话成为元素的事件，如 {adlState}。每个属性也是元素的 property（{click} 对应 {clickToLoad}）。',
  'docs.messages.asked': '可以请求什么',
  'docs.messages.said': '框架会说什么',
  'docs.messages.type': '类型',
  'docs.messages.fields': '字段',
  'docs.messages.optional': '可省略',
  'docs.messages.schemas': 'JSON Schema：{request}、{reply}。都可以在{playground}里试。',
  'docs.messages.requestSchema': '请求',
  'docs.messages.replySchema': '框架的话',
  'docs.messages.playground': '试验页',

  'docs.sizing.title': '尺寸',
  'docs.sizing.fills':
    '框架填满给它的空间，并在内部滚动。{wide} 时，图与亏损瀑布、队列并排；更窄时，直到 {least}，上下排列。',
  'docs.sizing.auto':
    '元素会请求框架想要的高度（{size}）并跟随它，最多 {most}，除非写了 {height} 属性。你自己的页面也可以请求；框架还会发出 {iframeResize}，Embedly 及同类网站都懂。',
  'docs.sizing.still': '框架进入视野前什么都不算，离开视野后什么都不播放：一页放十个，代价和一个相当。',

  'docs.security.title': '安全',
  'docs.security.need': '框架只需要一个许可：{allowScripts}。代码里的其他许可只为方便：',
  'docs.security.downloads': '保存文件，例如重现故障的那个文件',
  'docs.security.popups': '打开完整版的链接，它在新页面里打开',
  'docs.security.allow': '全屏和复制，如果框架提供的话',
  'docs.security.origin': '不要给 {allowSameOrigin}。没有来源，框架就碰不到你的 cookie、存储和页面，它也不需要这些。',
  'docs.security.policy': '你的页面若有内容安全策略，要允许框架；用元素时还要允许脚本：',
  'docs.security.own': '文件自己的策略什么都不放进来：不向任何主机请求，不求值文本，只运行自己的脚本，且逐个写明哈希。',
  'docs.security.inputs': '链接、文件和消息都按模式解码，并限制大小；过大或不认识的会被点名拒绝，屏幕上的内容不变。',
  'docs.security.boundary':
    '隐藏、锁定和保留答案（{hide}、{lock}、{reveal}）只是让诚实的读者不走岔路，不是保护：地址可以改，源码可以读。',

  'docs.privacy.title': '隐私声明',
  'docs.privacy.about': '可原样存入学校或公司的档案：',
  'docs.privacy.what': 'ADL 实验室是一组静态文件。它没有自己的服务器、账号、登录和广告，也不索取个人数据。',
  'docs.privacy.sends':
    '它不设 cookie，不统计任何人，也不发送任何东西：文件加载后，不再向其他主机发出任何请求。内容安全策略强制这一点，测试也检查这一点。',
  'docs.privacy.keeps':
    '读者所做的一切都在自己的浏览器里计算。网站只在设备上保存所选语言、做过的预测、读过的章节，以及供离线打开的自身文件；预测和阅读记录可以在“{learn}”里导出和删除。沙箱框架里什么都不保存。',
  'docs.privacy.parent':
    '嵌入框架的页面可以询问状态和结果，也会得知读者在章节里做的预测。它如何使用，由该页面的所有者说明。',
  'docs.privacy.server':
    '提供文件的主机看到的和任何网站一样：地址、时间、浏览器。状态写在地址的 {hash} 之后，浏览器不会发送。',

  'docs.versions.title': '版本',
  'docs.versions.pinned':
    '{pinned} 永不改变：显示的、计算的、说的和听的都不变。{latest} 是最新版，可能会变。本页属于版本 {version}。',
  'docs.versions.keep': '构建只写出自己的版本：发布新版本时，请保留以前版本的文件夹。',
  'docs.versions.links': '链接带有那次运行的摘要。无论哪个版本打开，都会说明状态是否完全重现，或者有何不同。',
  'docs.versions.digests': '每个场景运行到底的摘要，按版本排列：两列相同，则每个事件都相同。',
  'docs.versions.scenario': '场景',

  'docs.self.title': '自己的副本',
  'docs.self.build': '构建一次，把 {dist} 文件夹放到任何静态主机的任何位置：其中的地址都是相对的。',
  'docs.self.site': '设定 {siteUrl} 后，构建还会写出其他平台按完整地址索取的东西：卡片、oEmbed 文件、站点地图。',
  'docs.self.one':
    '只要框架的话，{embedFile} 一个文件就够了（中文是 {embedFileZh}）：保存它、发送它、从磁盘打开它，或把内容交给 {srcdoc}。不允许下载单个页面的地方，请放进压缩包。',
  'docs.self.offline': '网站访问过一次后，没有网络也能再打开；磁盘上的文件根本不需要网络。',
  'docs.self.headers': '不需要设置任何响应头。有一个不能设：{frameOptions} 会让所有人都无法嵌入。',
  'docs.self.licence': '许可证是 MIT：可以复制、修改、用于教学。',

  'docs.trouble.title': '遇到阻碍时',
  'docs.trouble.blank': '框架一片空白',
  'docs.trouble.blank.why': '你的页面的策略没有放行（{frameSrc}），或者提供它的主机发送了 {frameOptions}。',
  'docs.trouble.still': '只有图和表，什么都不动',
  'docs.trouble.still.why': '脚本被关闭，或沙箱缺少 {allowScripts}。你看到的是构建网站时算出的结果。',
  'docs.trouble.worker': '它说不能启动 worker',
  'docs.trouble.worker.why':
    '在 {srcdoc} 里，框架继承你的页面的策略。同一个引擎会在页面上运行，结果相同，只是大账本会慢。{workerSrc} 可以放行；用地址代替 {srcdoc} 也可以。',
  'docs.trouble.download': '文件存不了，或链接打不开',
  'docs.trouble.download.why': '沙箱缺少 {allowDownloads} 或 {allowPopups}。',
  'docs.trouble.scroll': '内部出现滚动条，或章节被截断',
  'docs.trouble.scroll.why': '使用会跟随高度的元素，或自己请求 {size}。',
  'docs.trouble.theme': '你的页面是浅色，它却是深色',
  'docs.trouble.theme.why': '没有指定时，它跟随读者的系统。请设置 {theme}，页面切换时再设一次：元素会转达。',
  'docs.trouble.full': '完整版的链接打不开',
  'docs.trouble.full.why': '它指向文件所来自的网站。没有那个网站时，请去掉链接：{hideFull}。',
  'docs.trouble.language': '它一直是英文',
  'docs.trouble.language.why':
    '一个文件只说一种语言。{langZh} 会转到旁边的 {embedFileZh}；像 {srcdoc} 那样没有地址时，请直接使用那个文件。',
};
